/* A list of messages that are kept somewhere: each leads to where it was said, and can be taken off the list. */

import { avatar } from './avatar.js';
import { element } from './dom.js';
import { go } from './go.js';
import { showMessage } from './show-message.js';
import { when } from './when.js';
import { Words } from './words.js';

class Kept extends HTMLElement {
  start({ kind, words, locale, zone }) {
    this.words = new Words(words, locale);
    this.kind = kind;
    this.zone = zone;
    this.list = element('ul', { class: 'kept-list' });
    this.empty = element('div', { class: 'kept-empty', hidden: true },
      element('p', { class: 'feed-empty-title' }, kind === 'pinned' ? this.words.say('none-pinned') : this.words.say('none-saved')),
      element('p', {}, kind === 'pinned' ? this.words.say('hint-pinned') : this.words.say('hint-saved')));
    this.replaceChildren(this.list, this.empty);
  }

  /* Whoever stood in the list still does. */
  show(rows) {
    const held = this.contains(document.activeElement);
    this.list.replaceChildren(...rows.map((row) => this.#row(row)));
    this.empty.hidden = rows.length > 0;
    if (held) (this.list.querySelector('button') ?? this.closest('.side-panel').querySelector('h2')).focus();
  }

  #row(row) {
    const { id, author, words, pictures, at, room } = row;
    const off = this.kind === 'pinned' ? this.words.say('unpin') : this.words.say('unsave');
    return element('li', { class: 'kept-row' },
      element('button', { type: 'button', class: 'kept-message', onclick: () => this.#lead(row) },
        avatar(author),
        element('span', { class: 'kept-author', dir: 'auto' }, author.name),
        element('span', { class: 'kept-time' }, when(at, this.words.locale, this.zone)),
        room ? element('span', { class: 'kept-room', dir: 'auto' }, room) : null,
        element('span', { class: 'kept-words', dir: 'auto' }, words || this.words.say('pictures', pictures))),
      element('button', { type: 'button', class: 'composer-icon', title: off, 'aria-label': off, onclick: () => this.$server.takeOff(id) },
        element('span', { class: 'icon icon-close', 'aria-hidden': 'true' })));
  }

  /* What was said in another room stands there. */
  #lead({ id, address }) {
    if (address) go(`${address}#message-${id}`);
    else showMessage(this.closest('.break-room').querySelector(':scope > elevenses-feed'), id);
  }
}

customElements.define('elevenses-kept', Kept);
