/* Of what one will be reminded, above what one saved: each leads to where it was said, and can be taken back. */

import { avatar } from './avatar.js';
import { element } from './dom.js';
import { go } from './go.js';
import { moment } from './when.js';
import { Words } from './words.js';

class Reminders extends HTMLElement {
  start({ words, locale, zone }) {
    this.words = new Words(words, locale);
    this.zone = zone;
    this.list = element('ul', { class: 'kept-list', 'aria-labelledby': 'reminders-title' });
    this.hidden = true;
    this.replaceChildren(element('h3', { id: 'reminders-title', class: 'reminders-title', tabindex: -1 }, this.words.say('title')), this.list);
  }

  /* Whoever stood in the list still does. */
  show(rows) {
    const held = this.contains(document.activeElement);
    this.list.replaceChildren(...rows.map((row) => this.#row(row)));
    this.hidden = rows.length === 0;
    if (held) (this.list.querySelector('button') ?? this.closest('.side-panel')?.querySelector('h2'))?.focus();
  }

  #row({ id, at, words, pictures, author, message, address }) {
    const off = this.words.say('take-back');
    const said = [
      author ? avatar(author) : element('span', { class: 'reminder-own icon icon-bell', 'aria-hidden': 'true' }),
      element('span', { class: 'kept-author', dir: 'auto' }, author?.name ?? this.words.say('own')),
      element('span', { class: 'kept-time' }, element('time', { datetime: at }, moment(at, this.words.locale, this.zone))),
      element('span', { class: 'kept-words', dir: 'auto' }, words || this.words.say('pictures', pictures)),
    ];
    return element('li', { class: 'kept-row' },
      address ? element('button', { type: 'button', class: 'kept-message', onclick: () => go(`${address}#message-${message}`) }, ...said)
        : element('div', { class: 'kept-message reminder-words' }, ...said),
      element('button', { type: 'button', class: 'composer-icon', title: off, 'aria-label': off, onclick: () => this.$server.takeBack(id) },
        element('span', { class: 'icon icon-close', 'aria-hidden': 'true' })));
  }
}

customElements.define('elevenses-reminders', Reminders);
