/* A note somebody asked for: the card itself, how far it has come and what happens next. */

import { element } from './dom.js';
import { postcard } from './postcard.js';

class Note extends HTMLElement {
  #row;

  get row() {
    return this.#row;
  }

  set row(row) {
    const first = !this.#row;
    this.#row = row;
    if (first) this.#build();
    this.marks.replaceChildren(...row.marks.map((mark) =>
      element('span', { class: `mark ${mark.tone}` }, mark.many > 1 ? `${mark.text} × ${mark.many}` : mark.text)));
    this.next.textContent = row.next;
  }

  #build() {
    const { row } = this;
    const title = `note-${row.id}`;
    this.className = 'note';
    this.setAttribute('role', 'article');
    this.setAttribute('aria-labelledby', title);
    this.tabIndex = -1;
    this.marks = element('div', { class: 'marks' });
    this.next = element('p', { class: 'note-next' });
    this.append(postcard(row),
      element('div', { class: 'note-told' },
        element('h3', { class: 'note-title', id: title },
          element('a', { href: `/notes/${row.id}`, 'router-link': true, onclick: () => this.feed.rememberPlace(row.id) }, row.title)),
        this.marks,
        this.next));
  }
}

customElements.define('elevenses-note', Note);
