/* One celebration on the wall: a card with a picture worth looking at, cheers and comments. */

import { avatar } from './avatar.js';
import { Comments } from './comments.js';
import { element } from './dom.js';
import { picture } from './picture.js';
import { Row } from './row.js';
import { when } from './when.js';

const NAMES_SHOWN = 4;

class Celebration extends Row {
  #comments;

  build(row) {
    const title = `celebration-${row.id}`;
    this.className = `celebration occasion-${row.occasion}`;
    this.setAttribute('aria-labelledby', title);
    this.header = element('header', { class: 'celebration-header' },
      element('p', { class: 'celebration-occasion' },
        element('span', { 'aria-hidden': 'true' }, row.symbol), ' ', row.occasionName),
      element('h2', { class: 'celebration-title', id: title, dir: 'auto' }, this.#names()));
    this.cheer = element('button', { type: 'button', class: 'cheer', onclick: () => this.#toggleCheer() });
    this.cheerers = element('p', { class: 'cheerers', 'aria-live': 'off' });
    this.#comments = new Comments(this);
    this.append(
      ...(row.picture ? [element('div', { class: 'celebration-picture' }, picture(row.picture, '(max-width: 700px) 100vw, 640px'))] : []),
      element('div', { class: 'celebration-body' },
        this.header,
        element('p', { class: 'celebration-text', dir: 'auto' }, row.text),
        this.#byline(),
        element('div', { class: 'celebration-answers' }, this.cheer, this.cheerers, this.#takeDown()),
        this.#comments.element));
  }

  #names() {
    const names = this.row.people.map((person) => person.name);
    const others = names.length - NAMES_SHOWN;
    return this.words.list(others > 1 ? [...names.slice(0, NAMES_SHOWN), this.words.say('others', others)] : names);
  }

  #byline() {
    const { row } = this;
    return element('p', { class: 'byline' }, avatar(row.poster), element('span', { class: 'byline-name', dir: 'auto' }, row.poster.name),
      element('a', { href: `/wall/${row.id}`, 'router-link': true, class: 'byline-when', onclick: () => this.feed.rememberPlace(row.id) },
        when(row.at, this.words.locale, this.feed.zone)));
  }

  #takeDown() {
    if (!this.row.mayTakeDown) return null;
    return element('button', { type: 'button', class: 'quiet', onclick: (event) => this.#takeItDown(event.currentTarget) },
      this.words.say('take-down'));
  }

  async #takeItDown(button) {
    button.disabled = true;
    try {
      await this.feed.act('takeDown', this.row.id);
    } finally {
      button.disabled = false;
    }
  }

  show(row) {
    this.#showCheers();
    this.#comments.show(row);
  }

  #showCheers() {
    const { cheers, cheered, cheerers } = this.row;
    const count = element('span', { class: 'cheer-count' }, new Intl.NumberFormat(this.words.locale).format(cheers));
    this.cheer.setAttribute('aria-pressed', cheered);
    this.cheer.replaceChildren(element('span', { class: 'cheer-symbol', 'aria-hidden': 'true' }, '🎉'),
      element('span', {}, this.words.say('cheer')), ...(cheers ? [' ', count] : []));
    const others = cheers - cheerers.length;
    const names = others > 0 ? [...cheerers, this.words.say('others', others)] : cheerers;
    this.cheerers.textContent = cheers ? this.words.say('cheered-by', this.words.list(names)) : '';
  }

  /* Stands there at once; the row that comes from the server says how it is, and a refusal puts back what was. */
  async #toggleCheer() {
    const before = this.row;
    const cheered = !before.cheered;
    const hoped = { ...before, cheered, cheers: before.cheers + (cheered ? 1 : -1) };
    this.row = hoped;
    try {
      await this.feed.act(cheered ? 'cheer' : 'takeBackCheer', before.id);
    } catch {
      if (this.row === hoped) this.row = before;
    }
  }
}

customElements.define('elevenses-celebration', Celebration);
