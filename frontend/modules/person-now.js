/* Whether somebody is here, and what they want others to know. */

import { element } from './dom.js';
import { nearness } from './nearness.js';
import { learn, statusLine } from './status.js';
import { moment } from './when.js';
import { Words } from './words.js';

class PersonNow extends HTMLElement {
  start({ words, locale, zone, person }) {
    this.words = new Words(words, locale);
    this.person = person;
    this.near = element('p', { class: 'person-near', role: 'status' });
    this.replaceChildren(this.near, element('p', { class: 'person-status' },
      statusLine(person, ({ endsAt }) => (endsAt ? [element('span', { class: 'status-end' }, this.words.say('ends', moment(endsAt, locale, zone)))] : []))));
  }

  show({ near, status }) {
    learn(this.person, status);
    this.near.replaceChildren(...nearness(near, this.words));
  }
}

customElements.define('elevenses-person-now', PersonNow);
