/* Who is in the room, and what time it is where they are. */

import { avatar } from './avatar.js';
import { element } from './dom.js';
import { now } from './when.js';
import { Words } from './words.js';

class Present extends HTMLElement {
  start({ words, locale, reader }) {
    this.words = new Words(words, locale);
    this.reader = reader;
    const title = element('h2', { class: 'present-title', id: 'present' }, this.words.say('title'));
    this.list = element('ul', { class: 'present-people', 'aria-labelledby': 'present' });
    this.replaceChildren(title, this.list);
  }

  show(people) {
    const others = people.filter(({ id }) => id !== this.reader);
    const me = people.filter(({ id }) => id === this.reader);
    this.list.replaceChildren(...[...others, ...me].map((person) => this.#person(person)));
  }

  #person(person) {
    const name = person.id === this.reader ? this.words.say('you') : person.name;
    return element('li', { class: 'present-person', title: person.name }, avatar(person),
      element('span', { class: 'present-name', dir: 'auto' }, name), ' ',
      element('span', { class: 'present-time' }, now(this.words.locale, person.zone)));
  }
}

customElements.define('elevenses-present', Present);
