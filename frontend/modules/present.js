/* Who is in the room: whether they look at it, what time it is where they are, and what they want others to know. */

import { avatar } from './avatar.js';
import { works } from './clock.js';
import { element } from './dom.js';
import { nearnessDot } from './nearness.js';
import { learn, statusLine } from './status.js';
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

  show({ people, more, invisible }) {
    people.forEach(({ id, status }) => learn(id, status));
    this.list.replaceChildren(...people.map((person) => this.#person(person, invisible && person.id === this.reader)));
    this.count(more);
  }

  /* How many more there are than are shown. */
  count(more) {
    this.list.querySelector('.present-more')?.remove();
    if (more > 0) this.list.append(element('li', { class: 'present-more' }, this.words.say('more', more)));
  }

  /* Colleagues have set or cleared theirs, here or not. */
  statuses(changed) {
    changed.forEach(({ id, status }) => learn(id, status));
  }

  #person(person, invisible) {
    const { words } = this;
    const name = person.id === this.reader ? words.say('you') : person.name;
    return element('li', { class: `present-person${person.away ? ' present-away' : ''}`, title: person.name },
      element('span', { class: 'present-face' }, avatar(person), ...(invisible ? [] : nearnessDot(person.away ? 'AWAY' : 'HERE', words))),
      element('span', { class: 'present-name', dir: 'auto' }, name), ' ',
      element('span', { class: 'present-time' }, ...this.#first(person, invisible), now(words.locale, person.zone), ...this.#then(person)), ' ',
      statusLine(person.id));
  }

  #first({ away }, invisible) {
    if (invisible) return [this.words.say('invisible'), ' · '];
    return away ? [this.words.say('near-away'), ' · '] : [];
  }

  #then({ id, when }) {
    return id !== this.reader && when && !works(when) ? [' · ', this.words.say('off-work')] : [];
  }
}

customElements.define('elevenses-present', Present);
