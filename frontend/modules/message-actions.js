/* What one can do with a message: made when somebody points at it, comes to it by keyboard, or presses it for long. */

import { element } from './dom.js';
import { onLongPress } from './long-press.js';
import { MessageMenu } from './message-menu.js';
import { allowedBeside } from './room-guide.js';

const OFFERED = ['👍', '❤️', '😂', '🎉', '😮', '🙏'];

export class MessageActions {
  #message;
  #bar;
  #picker;
  #menu;
  #drawn;

  constructor(message) {
    this.#message = message;
    message.addEventListener('pointerenter', ({ pointerType }) => pointerType === 'mouse' && this.#offer());
    message.addEventListener('focusin', () => this.#offer());
    onLongPress(message, (event) => this.#pressed(event));
    message.addEventListener('focusout', ({ relatedTarget }) => this.#holds(relatedTarget) || this.#close());
    message.addEventListener('pointerleave', () => this.#holds(document.activeElement) || this.#close());
    message.addEventListener('keydown', (event) => this.#keyed(event));
  }

  #offer() {
    const { row, words } = this.#message;
    const may = allowedBeside(this.#message);
    const isSilent = row.deleted || Boolean(row.hidden);
    const drawn = JSON.stringify([row.deleted, row.hidden, may]);
    if (row.expected || this.#message.fold.isFolded || (row.deleted && !may.write) || (row.hidden && !row.mayHide) || this.#drawn === drawn) return;
    this.#bar?.remove();
    this.#drawn = drawn;
    this.#picker = this.#makePicker();
    this.#menu = new MessageMenu(this.#message, may);
    this.#bar = element('div', { class: 'message-actions', role: 'group', 'aria-label': words.say('actions') },
      isSilent || !may.react ? null : this.#button('react', words.say('react'), () => this.#toggle()),
      isSilent || !may.write ? null : this.#button('reply', words.say('reply'), () => this.reply()),
      this.#inThread || !may.write ? null : this.#button('thread', words.say('thread'), () => this.openThread()),
      row.mine && may.write ? this.#button('edit', words.say('edit'), () => this.edit()) : null,
      row.mayDelete ? this.#button('delete', words.say('delete'), () => this.#message.feed.act('delete', this.#message.row.id)) : null,
      row.deleted ? null : this.#menu.element,
      this.#picker);
    this.#message.append(this.#bar);
  }

  /* What one could do with it as it was. */
  drop() {
    this.#bar?.remove();
    this.#bar = undefined;
    this.#picker = undefined;
    this.#drawn = undefined;
  }

  #button(icon, name, deed) {
    return element('button', { type: 'button', class: 'message-action', title: name, 'aria-label': name, onclick: deed },
      element('span', { class: `icon icon-${icon}`, 'aria-hidden': 'true' }));
  }

  #makePicker() {
    const { words } = this.#message;
    const other = element('button', { type: 'button', class: 'message-action', title: words.say('another-emoji'),
      'aria-label': words.say('another-emoji'), 'aria-haspopup': 'dialog', onclick: () => this.#pickAnother(other) },
    element('span', { class: 'icon icon-plus', 'aria-hidden': 'true' }));
    return element('div', { class: 'picker', hidden: true },
      ...OFFERED.map((emoji) => element('button', { type: 'button', class: 'picker-emoji', onclick: () => this.#choose(emoji) }, emoji)),
      other);
  }

  #toggle() {
    this.#picker.hidden = !this.#picker.hidden;
    this.#picker.classList.toggle('picker-below', this.#message.getBoundingClientRect().top - this.#message.feed.getBoundingClientRect().top < 90);
    if (!this.#picker.hidden) this.#picker.firstElementChild.focus();
  }

  #pickAnother(anchor) {
    const detail = { anchor, choose: (emoji) => this.#choose(emoji) };
    this.#message.dispatchEvent(new CustomEvent('pick-emoji', { bubbles: true, detail }));
  }

  #choose(emoji) {
    const { row } = this.#message;
    this.#message.focus({ preventScroll: true });
    this.#close();
    if (!row.reactions.some((reaction) => reaction.emoji === emoji && reaction.mine)) this.#message.react(emoji);
  }

  /* All the emoji are chosen from beside the message. */
  #holds(focused) {
    return this.#message.contains(focused) || Boolean(focused?.closest('.emoji-picker'));
  }

  #close() {
    this.#message.classList.remove('message-pressed');
    if (this.#picker) this.#picker.hidden = true;
    this.#menu?.close();
  }

  get #inThread() {
    return Boolean(this.#message.feed.closest('.thread'));
  }

  reply() {
    const { row } = this.#message;
    if (row.expected || row.deleted || row.hidden || this.#message.fold.isFolded) return;
    this.#message.dispatchEvent(new CustomEvent('reply-message', { bubbles: true, detail: row }));
  }

  openThread() {
    const { row, feed } = this.#message;
    if (!row.expected && !this.#inThread) feed.act('openThread', row.id);
  }

  edit() {
    this.#message.dispatchEvent(new CustomEvent('edit-message', { bubbles: true, detail: this.#message.row }));
  }

  #pressed({ target }) {
    if (target.closest('a,button,input')) return;
    this.#offer();
    this.#message.focus({ preventScroll: true });
    this.#message.classList.add('message-pressed');
    if (this.#picker?.hidden && allowedBeside(this.#message).react) this.#toggle();
  }

  #keyed(event) {
    if (event.key === 'Escape' && this.#picker && !this.#picker.hidden) {
      event.stopPropagation();
      this.#message.focus({ preventScroll: true });
      this.#close();
    }
  }
}
