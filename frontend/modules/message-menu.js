/* What one can do with a message besides: a menu behind a button, walked through by the arrows. */

import { element } from './dom.js';
import { isMuted } from './muted.js';
import { linkTo } from './show-message.js';

/* Where the page is not served over TLS, a browser copies only what is selected. */
async function copy(text) {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const field = element('textarea', { class: 'visually-hidden' });
  field.value = text;
  document.body.append(field);
  field.select();
  document.execCommand('copy');
  return field.remove();
}

export class MessageMenu {
  #message;
  #may;

  constructor(message, may) {
    const { words } = message;
    this.#message = message;
    this.#may = may;
    this.button = element('button', { type: 'button', class: 'message-action', title: words.say('more'), 'aria-label': words.say('more'),
      'aria-haspopup': 'menu', 'aria-expanded': 'false', onclick: () => this.#toggle() },
    element('span', { class: 'icon icon-more', 'aria-hidden': 'true' }));
    this.menu = element('div', { class: 'message-menu', role: 'menu', hidden: true, 'aria-label': words.say('more'), onkeydown: (event) => this.#keyed(event) });
    this.element = element('span', { class: 'message-more' }, this.button, this.menu);
  }

  close() {
    this.menu.hidden = true;
    this.button.setAttribute('aria-expanded', 'false');
  }

  async #toggle() {
    if (!this.menu.hidden) {
      this.close();
      return;
    }
    const { feed } = this.#message;
    [feed.saved, feed.tools] = await Promise.all([feed.saved ?? feed.act('saved', 0), feed.tools ?? feed.act('tools', 0)]);
    this.#draw();
    this.menu.hidden = false;
    this.button.setAttribute('aria-expanded', 'true');
    this.menu.classList.toggle('menu-above', this.menu.getBoundingClientRect().bottom > feed.getBoundingClientRect().bottom);
    this.menu.firstElementChild.focus();
  }

  #draw() {
    const { row, words, feed } = this.#message;
    const saved = feed.saved.includes(row.id);
    this.menu.classList.remove('menu-above');
    if (row.hidden) {
      this.menu.replaceChildren(this.#item(words.say('show-again'), () => feed.act('showAgain', row.id)));
      return;
    }
    this.menu.replaceChildren(
      ...(this.#may.write ? [this.#item(row.pinned ? words.say('unpin') : words.say('pin'), () => feed.act(row.pinned ? 'unpin' : 'pin', row.id))] : []),
      this.#item(saved ? words.say('unsave') : words.say('save'), () => this.#save(saved)),
      ...feed.tools.filter(({ own }) => own || !row.mine).map(({ name, label }) => this.#item(label, () => feed.act('open', row.id, { tool: name }))),
      this.#item(words.say('copy-link'), () => this.#copyLink()),
      ...(this.#mayMarkUnread ? [this.#item(words.say('mark-unread'), () => this.#markUnread())] : []),
      ...(row.mine ? [] : this.#care()));
  }

  /* Of what others said. */
  #care() {
    const { row, words, feed } = this.#message;
    return [this.#muting(), ...(row.mayHide ? [this.#item(words.say('hide'), () => feed.act('hide', row.id))] : [])];
  }

  #muting() {
    const { row, words, feed } = this.#message;
    return isMuted(feed, row)
      ? this.#item(words.say('unmute', row.author.name), () => feed.act('unmute', row.id))
      : this.#item(words.say('mute', row.author.name), () => feed.act('mute', row.id));
  }

  #item(name, deed) {
    return element('button', { type: 'button', class: 'menu-item', role: 'menuitem', tabindex: -1, onclick: () => {
      this.close();
      this.button.focus();
      deed();
    } }, name);
  }

  async #save(saved) {
    const { feed, row } = this.#message;
    await feed.act(saved ? 'unsave' : 'save', row.id);
    feed.saved = saved ? feed.saved.filter((id) => id !== row.id) : [...feed.saved, row.id];
    feed.status.textContent = saved ? this.#message.words.say('was-unsaved') : this.#message.words.say('was-saved');
  }

  async #copyLink() {
    const { feed, row, words } = this.#message;
    await copy(linkTo(row.id));
    feed.status.textContent = words.say('copied');
    this.#message.focus({ preventScroll: true });
    this.button.focus();
  }

  /* In the room itself, from what somebody else has said. */
  get #mayMarkUnread() {
    const { row, feed } = this.#message;
    return !row.mine && typeof feed.readUpTo === 'number';
  }

  async #markUnread() {
    const { feed, row, words } = this.#message;
    await feed.act('markUnread', row.id);
    feed.status.textContent = words.say('was-marked-unread');
  }

  #keyed(event) {
    const items = [...this.menu.children];
    const at = items.indexOf(document.activeElement);
    const deeds = {
      ArrowDown: () => items[(at + 1) % items.length].focus(),
      ArrowUp: () => items[(at + items.length - 1) % items.length].focus(),
      Home: () => items[0].focus(),
      End: () => items.at(-1).focus(),
      Escape: () => this.#leave(),
      Tab: () => this.#leave(),
    };
    if (!deeds[event.key]) return;
    deeds[event.key]();
    event.preventDefault();
    event.stopPropagation();
  }

  #leave() {
    this.close();
    this.button.focus();
  }
}
