/* The rooms and conversations one is in: beside the conversation, and on phones a list that opens over it. */

import { avatar } from './avatar.js';
import { element } from './dom.js';
import { nearnessDot } from './nearness.js';
import { standing } from './standing.js';
import { learn, statusBeside } from './status.js';
import { table } from './tables.js';
import { Words } from './words.js';

const SYMBOLS = { kitchen: 'mug', open: 'room', closed: 'lock' };

class Rooms extends HTMLElement {
  #leaving;

  start({ words, locale, zone, mayMake }) {
    this.words = new Words(words, locale);
    this.zone = zone;
    this.#build(mayMake);
    this.#listen();
  }

  disconnectedCallback() {
    this.#leaving?.abort();
  }

  #build(mayMake) {
    const { words } = this;
    this.rooms = element('ul', { class: 'rooms-list', 'aria-labelledby': 'rooms-title' });
    this.conversations = element('ul', { class: 'rooms-list', 'aria-labelledby': 'conversations-title' });
    this.tables = element('ul', { class: 'rooms-list', 'aria-labelledby': 'tables-title' });
    this.noTables = element('p', { class: 'rooms-nobody' }, words.say('no-tables'));
    this.alone = element('p', { class: 'rooms-nobody' }, words.say('no-conversations'));
    this.nav = element('nav', { class: 'rooms-nav', 'aria-label': words.say('title') },
      this.#heading('rooms-title', words.say('title'), this.#search(), mayMake ? this.#button('plus', words.say('make'), () => this.$server.make()) : null),
      this.rooms,
      element('a', { class: 'rooms-all', href: '/break-room/rooms', 'router-link': true }, words.say('all')),
      this.#heading('conversations-title', words.say('conversations'), this.#button('pencil', words.say('write'), () => this.$server.write())),
      this.conversations, this.alone,
      this.#heading('tables-title', words.say('tables'), this.#button('plus', words.say('lay'), () => this.$server.lay())),
      this.tables, this.noTables);
    const close = this.#button('close', words.say('close'), () => this.dialog.close());
    close.classList.add('rooms-close');
    this.dialog = element('dialog', { class: 'rooms-sheet', 'aria-label': words.say('title'), onclose: () => this.append(this.nav) }, close);
    this.dialog.addEventListener('click', ({ target }) => this.#isMeantToLeave(target) && this.dialog.close());
    this.replaceChildren(this.nav, this.dialog);
  }

  #isMeantToLeave(target) {
    return target === this.dialog || target.closest('a') || (target.closest('button') && this.nav.contains(target));
  }

  #heading(id, name, ...buttons) {
    return element('div', { class: 'rooms-heading' }, element('h2', { id }, name), ...buttons);
  }

  #search() {
    const name = this.words.say('search');
    return element('a', { class: 'room-icon', href: '/search', 'router-link': true, title: name, 'aria-label': name },
      element('span', { class: 'icon icon-jump', 'aria-hidden': 'true' }));
  }

  #button(icon, name, deed) {
    return element('button', { type: 'button', class: 'room-icon', title: name, 'aria-label': name, onclick: deed },
      element('span', { class: `icon icon-${icon}`, 'aria-hidden': 'true' }));
  }

  /* Where there is no room beside the conversation, its header has a button. */
  #listen() {
    this.#leaving?.abort();
    this.#leaving = new AbortController();
    this.closest('.break-room')?.addEventListener('click', ({ target }) => target.closest('.rooms-toggle') && this.open(),
      { signal: this.#leaving.signal });
  }

  open() {
    this.dialog.append(this.nav);
    this.dialog.showModal();
    this.nav.querySelector('[aria-current]')?.focus();
  }

  show(now) {
    standing(this.nav, () => this.#draw(now));
  }

  #draw({ rooms, tables, calls: { unread, quiet }, companions, here }) {
    this.unread = unread;
    this.quiet = new Set(quiet);
    this.companions = companions;
    Object.values(companions).forEach(({ id, status }) => learn(id, status));
    const conversations = rooms.filter(({ kind }) => kind === 'direct');
    this.rooms.replaceChildren(...rooms.filter(({ kind }) => kind !== 'direct').map((room) => this.#room(room, here)));
    this.conversations.replaceChildren(...conversations.map((room) => this.#room(room, here)));
    this.alone.hidden = conversations.length > 0;
    const around = { words: this.words, zone: this.zone, here, sit: (id) => this.$server.sit(id) };
    this.tables.replaceChildren(...tables.map((row) => table(row, around)));
    this.noTables.hidden = tables.length > 0;
    this.closest('.break-room')?.toggleAttribute('data-unread', Object.keys(unread).length > 0);
  }

  #room(room, here) {
    const mentions = this.unread[room.id];
    const isUnread = mentions !== undefined;
    const companion = this.companions[room.id];
    const [near, nearSaid] = nearnessDot(companion?.near ?? 'OUT', this.words);
    return element('li', {},
      element('a', { class: `rooms-room${isUnread ? ' rooms-unread' : ''}${this.quiet.has(room.id) ? ' rooms-quiet' : ''}`, href: room.address, 'router-link': true, title: room.topic || null,
        'aria-current': room.id === here ? 'page' : null },
      this.#symbol(room, near),
      element('span', { class: 'rooms-name', dir: 'auto' }, room.name),
      nearSaid, companion ? statusBeside(companion.id) : null,
      room.kind === 'closed' ? element('span', { class: 'visually-hidden' }, this.words.say('closed')) : null,
      this.quiet.has(room.id) ? this.#hush() : null,
      ...(isUnread ? this.#waiting(mentions) : [])));
  }

  /* Nothing of it reaches one. */
  #hush() {
    const said = this.words.say('quiet');
    return element('span', { class: 'rooms-hush', title: said }, element('span', { class: 'icon icon-quiet', 'aria-hidden': 'true' }),
      element('span', { class: 'visually-hidden' }, ` (${said})`));
  }

  /* A dot, and in it how often one is spoken to. */
  #waiting(mentions) {
    const { words } = this;
    const said = mentions > 0 ? words.list([words.say('unread'), words.say('mentions', mentions)]) : words.say('unread');
    return [element('span', { class: 'visually-hidden' }, ` (${said})`),
      element('span', { class: 'rooms-dot', 'aria-hidden': 'true' }, mentions > 0 ? new Intl.NumberFormat(words.locale).format(mentions) : null)];
  }

  #symbol({ kind, faces, pictureId }, near) {
    if (faces.length > 0) return element('span', { class: 'rooms-faces', 'aria-hidden': 'true' }, ...faces.map((face) => avatar(face)), near);
    if (pictureId) return element('img', { class: 'rooms-picture', src: `/pictures/${pictureId}/96`, alt: '', width: 24, height: 24 });
    return element('span', { class: `icon icon-${SYMBOLS[kind]}`, 'aria-hidden': 'true' });
  }
}

customElements.define('elevenses-rooms', Rooms);
