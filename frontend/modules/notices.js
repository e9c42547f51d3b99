/* What waits for its reader: links to where it does, drawn from data. */

import { element } from './dom.js';
import { when } from './when.js';
import { Words } from './words.js';

class Notices extends HTMLElement {
  start({ words, locale, zone }) {
    this.words = new Words(words, locale);
    this.zone = zone;
    this.list = element('ul', { class: 'notice-list', 'aria-label': this.words.say('label') });
    this.older = element('button', { type: 'button', class: 'feed-older', hidden: true, onclick: () => this.$server.older() },
      this.words.say('older'));
    this.empty = element('div', { class: 'notices-empty', hidden: true },
      element('p', { class: 'feed-empty-title' }, this.words.say('empty')),
      element('p', {}, this.words.say('empty-hint')));
    this.replaceChildren(this.list, this.empty, this.older);
  }

  /* Whoever stands on a row still does when the rows are drawn again. */
  show(rows, more) {
    const stood = [...this.list.children].find((row) => row.contains(document.activeElement))?.id;
    this.list.replaceChildren(...rows.map((row) => this.#row(row)));
    this.#settle(more);
    if (stood) this.list.querySelector(`#${stood} a`)?.focus({ preventScroll: true });
  }

  append(rows, more) {
    this.list.append(...rows.map((row) => this.#row(row)));
    this.#settle(more);
  }

  #settle(more) {
    this.older.hidden = !more;
    this.empty.hidden = this.list.children.length > 0;
  }

  #row(row) {
    return element('li', { class: 'notice', id: `notice-${row.kind}-${row.group}` },
      element('a', {
        href: row.address,
        'router-link': true,
        class: row.unseen && 'notice-unseen',
        onclick: () => this.$server.open(row.kind, row.group),
      }, this.#symbol(row), element('span', { class: 'notice-words' },
        element('span', { class: 'notice-title', dir: 'auto' }, row.title),
        element('span', { class: 'notice-detail' }, row.detail && element('bdi', {}, row.detail), row.detail && ' · ', when(row.at, this.words.locale, this.zone))),
      row.unseen ? element('span', { class: 'notice-dot' }, element('span', { class: 'visually-hidden' }, this.words.say('unseen'))) : null));
  }

  #symbol({ symbol }) {
    return symbol
      ? element('span', { class: 'notice-symbol', 'aria-hidden': 'true' }, symbol)
      : element('span', { class: 'notice-symbol', 'aria-hidden': 'true' }, element('span', { class: 'icon icon-envelope' }));
  }
}

customElements.define('elevenses-notices', Notices);
