/* The rooms everybody may join, found by a few letters, and those that have been put away. */

import { element } from './dom.js';
import { standing } from './standing.js';
import { Words } from './words.js';

const PAUSE_MILLIS = 120;

class Doors extends HTMLElement {
  #pause;

  start({ words, locale }) {
    this.words = new Words(words, locale);
    const name = this.words.say('search');
    this.input = element('input', { type: 'search', class: 'people-search', placeholder: name, 'aria-label': name, dir: 'auto', maxlength: 60,
      autocomplete: 'off', spellcheck: 'false', oninput: () => this.#typed() });
    this.open = element('ul', { class: 'doors-list', 'aria-label': this.words.say('label') });
    this.nothing = element('div', { class: 'feed-empty', role: 'status' });
    this.before = element('details', { class: 'doors-before' });
    this.replaceChildren(this.input, this.open, this.nothing, this.before);
  }

  #typed() {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.$server.find(this.input.value), PAUSE_MILLIS);
  }

  show(rooms) {
    standing(this, () => this.#draw(rooms));
  }

  #draw({ open, putAway }) {
    this.open.replaceChildren(...open.map((room) => this.#door(room)));
    this.nothing.hidden = open.length > 0;
    this.nothing.replaceChildren(...(open.length > 0 ? [] : this.#nothing()));
    this.before.hidden = putAway.length === 0;
    this.before.replaceChildren(element('summary', {}, this.words.say('put-away')),
      element('ul', { class: 'doors-list', 'aria-label': this.words.say('put-away') }, ...putAway.map((room) => this.#door(room))));
  }

  #nothing() {
    const title = (words) => element('p', { class: 'feed-empty-title' }, words);
    return this.input.value.trim() ? [title(this.words.say('nothing'))]
      : [title(this.words.say('empty')), element('p', {}, this.words.say('empty-hint'))];
  }

  #door(room) {
    return element('li', {},
      element('a', { class: 'doors-room', href: room.address, 'router-link': true },
        room.pictureId ? element('img', { class: 'doors-picture', src: `/pictures/${room.pictureId}/480`, alt: '', loading: 'lazy' }) : null,
        element('span', { class: 'doors-words' },
          element('span', { class: 'doors-name', dir: 'auto' }, room.name),
          room.topic ? element('span', { class: 'doors-topic', dir: 'auto' }, room.topic) : null,
          element('span', { class: 'doors-people' }, this.#people(room)))));
  }

  #people({ members, isIn }) {
    const people = this.words.say('members', members);
    return isIn ? [people, this.words.say('in')].join(' · ') : people;
  }
}

customElements.define('elevenses-doors', Doors);
