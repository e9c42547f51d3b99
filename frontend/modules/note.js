/* A note somebody asked for: the card itself, how far it has come and what happens next. */

import { element } from './dom.js';
import { postcard } from './postcard.js';
import { Row } from './row.js';

class Note extends Row {
  build(row) {
    const title = `note-${row.id}`;
    this.className = 'note';
    this.setAttribute('aria-labelledby', title);
    this.marks = element('div', { class: 'marks' });
    this.next = element('p', { class: 'note-next' });
    this.append(postcard(row),
      element('div', { class: 'note-told' },
        element('h3', { class: 'note-title', id: title },
          element('a', { href: `/notes/${row.id}`, 'router-link': true, onclick: () => this.feed.rememberPlace(row.id) }, row.title)),
        this.marks,
        this.next));
  }

  show(row) {
    this.marks.replaceChildren(...row.marks.map((mark) =>
      element('span', { class: `mark ${mark.tone}` }, mark.many > 1 ? `${mark.text} × ${mark.many}` : mark.text)));
    this.next.textContent = row.next;
  }
}

customElements.define('elevenses-note', Note);
