/* What one wants to have said at its time: each can be changed, sent now, or taken back. */

import { element } from './dom.js';
import { moment } from './when.js';
import { Words } from './words.js';

class Waiting extends HTMLElement {
  start({ words, locale, zone }) {
    this.words = new Words(words, locale);
    this.zone = zone;
    this.list = element('ul', { class: 'later-list', 'aria-label': this.words.say('label') });
    this.empty = element('p', { class: 'later-empty', tabindex: -1, hidden: true }, this.words.say('empty'));
    this.replaceChildren(this.list, this.empty);
  }

  /* Whoever stood in the list still does. */
  show(rows) {
    const stood = document.activeElement?.closest('.later-row')?.dataset.id;
    const held = this.contains(document.activeElement);
    this.list.replaceChildren(...rows.map((row) => this.#row(row)));
    this.empty.hidden = rows.length > 0;
    const now = this.list.querySelector(`[data-id="${stood}"] button`) ?? this.list.querySelector('button') ?? this.empty;
    if (held) now.focus();
  }

  #row({ id, words, pictures, at, stopped }) {
    const say = this.words;
    const said = element('p', { class: 'later-words', dir: 'auto' }, words || say.say('pictures', pictures));
    const time = stopped ? say.say('not-sent') : say.say('at', moment(at, say.locale, this.zone));
    const act = (name, deed) => element('button', { type: 'button', class: 'quiet', onclick: deed }, name);
    const row = element('li', { class: 'later-row', 'data-id': id },
      said,
      words && pictures ? element('p', { class: 'later-time' }, say.say('pictures', pictures)) : null,
      element('p', { class: 'later-time' }, time),
      element('p', { class: 'later-deeds' },
        act(say.say('edit'), () => this.$server.edit(id)),
        act(say.say('send-now'), () => this.$server.sendNow(id)),
        act(say.say('take-back'), () => this.$server.takeBack(id))));
    row.classList.toggle('later-stopped', stopped);
    return row;
  }
}

customElements.define('elevenses-later', Waiting);
