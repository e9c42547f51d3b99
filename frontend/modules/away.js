/* What was answered most while one was away, above the conversation until one has read it. */

import { avatar } from './avatar.js';
import { element } from './dom.js';
import { moment } from './when.js';
import { Words } from './words.js';

const MOST_PAGES = 40;
const FOUND_MILLIS = 1600;

class Away extends HTMLElement {
  start({ words, locale, room, missed }) {
    this.words = new Words(words, locale);
    this.room = room;
    this.replaceChildren(element('section', { class: 'away', 'aria-labelledby': 'away' },
      element('div', { class: 'away-head' },
        element('h2', { class: 'away-title', id: 'away' }, this.words.say('title')),
        element('button', { type: 'button', class: 'room-icon', title: this.words.say('close'), 'aria-label': this.words.say('close'),
          onclick: () => this.#close() }, element('span', { class: 'icon icon-close', 'aria-hidden': 'true' }))),
      element('ul', { class: 'away-list' }, ...missed.map((one) => element('li', {}, this.#link(one))))));
  }

  get #feed() {
    return this.parentElement.querySelector('elevenses-feed');
  }

  #link({ id, author, words, at, answers }) {
    return element('a', { class: 'away-message', href: `/break-room/${this.room}#message-${id}`, 'router-ignore': true,
      onclick: (event) => this.#go(event, id) },
    avatar(author),
    element('span', { class: 'away-words' },
      element('span', { class: 'away-author', dir: 'auto' }, author.name), ' ',
      element('span', { dir: 'auto' }, words || this.words.say('picture'))),
    element('span', { class: 'away-about' }, moment(at, this.words.locale, this.#feed.zone), ' · ', this.words.say('answers', answers)));
  }

  /* Asks for older pages until it is there; whoever opens it elsewhere follows the link. */
  async #go(event, id) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const feed = this.#feed;
    for (let pages = 0; !feed.row(id) && feed.more && pages < MOST_PAGES; pages++) await feed.load();
    const made = feed.row(id);
    if (!made) return;
    made.scrollIntoView({ block: 'center' });
    made.focus({ preventScroll: true });
    made.classList.add('message-found');
    setTimeout(() => made.classList.remove('message-found'), FOUND_MILLIS);
  }

  #close() {
    this.$server.haveRead();
    this.replaceChildren();
    this.parentElement.querySelector('.composer-input')?.focus();
  }
}

customElements.define('elevenses-away', Away);
