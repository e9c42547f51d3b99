/* A row of a feed: made once, and shown anew whenever its data change. */

export class Row extends HTMLElement {
  #row;

  get row() {
    return this.#row;
  }

  set row(row) {
    const before = this.#row;
    this.#row = row;
    if (!before) this.#make();
    this.show(row, before);
  }

  get words() {
    return this.feed.words;
  }

  #make() {
    this.setAttribute('role', 'article');
    this.tabIndex = -1;
    this.build(this.#row);
  }
}
