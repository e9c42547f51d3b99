/* Who is in a room, by name. */

import { avatar } from './avatar.js';
import { element } from './dom.js';
import { standing } from './standing.js';
import { Words } from './words.js';

class Members extends HTMLElement {
  start({ words, locale, reader }) {
    this.words = new Words(words, locale);
    this.reader = reader;
    this.list = element('ul', { class: 'members-list', 'aria-label': this.words.say('label') });
    this.nobody = element('p', { class: 'rooms-nobody' }, this.words.say('empty'));
    this.replaceChildren(this.list, this.nobody);
  }

  show(people, mayRemove) {
    standing(this.list, () => this.list.replaceChildren(...people.map((person) => this.#person(person, mayRemove))));
    this.nobody.hidden = people.length > 0;
  }

  #person(person, mayRemove) {
    const own = person.id === this.reader;
    return element('li', { class: 'members-person' }, avatar(person),
      element('a', { class: 'members-name', href: `/people/${person.handle}`, 'router-link': true, dir: 'auto' },
        own ? this.words.say('you') : person.name),
      mayRemove && !own ? this.#remove(person) : null);
  }

  #remove({ id, name }) {
    return element('button', { type: 'button', class: 'quiet', 'aria-label': this.words.say('remove-named', name),
      onclick: () => this.$server.remove(id, name) }, this.words.say('remove'));
  }
}

customElements.define('elevenses-members', Members);
