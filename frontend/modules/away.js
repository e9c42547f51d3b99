/* What was answered most while one was away, above the conversation until one has read it. */

import { avatar } from './avatar.js';
import { element } from './dom.js';
import { go } from './go.js';
import { showMessage } from './show-message.js';
import { moment } from './when.js';
import { Words } from './words.js';

class Away extends HTMLElement {
  start({ words, locale, missed }) {
    this.words = new Words(words, locale);
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

  #link({ id, slug, room, author, words, at, answers }) {
    const address = `/break-room/${slug}#message-${id}`;
    return element('a', { class: 'away-message', href: address, 'router-ignore': true, onclick: (event) => this.#go(event, id, room && address) },
    avatar(author),
    element('span', { class: 'away-words' },
      element('span', { class: 'away-author', dir: 'auto' }, author.name), ' ',
      element('span', { dir: 'auto' }, words || this.words.say('picture'))),
    element('span', { class: 'away-about' }, ...(room ? [element('span', { dir: 'auto' }, room), ' · '] : []), moment(at, this.words.locale, this.#feed.zone), ' · ', this.words.say('answers', answers)));
  }

  /* Whoever opens it elsewhere follows the link. */
  #go(event, id, elsewhere) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (elsewhere) go(elsewhere);
    else showMessage(this.#feed, id);
  }

  #close() {
    this.$server.haveRead();
    this.replaceChildren();
    this.parentElement.querySelector('.composer-input')?.focus();
  }
}

customElements.define('elevenses-away', Away);
