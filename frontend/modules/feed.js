/*
 * A long, living list: asks for what is before a key and puts what comes in its place by key. Rows are elements of
 * their own with a `row` property. Which end is new, and what holds the reader's place, is for its reading to say:
 * newest-first.js or newest-last.js.
 */

import { element } from './dom.js';
import { NewestFirst } from './newest-first.js';
import { NewestLast } from './newest-last.js';
import './place.js';
import { Words } from './words.js';

class Feed extends HTMLElement {
  #rows = new Map();
  #gone = new Map();
  #pages = 0;
  #more = false;
  #newest = '';
  #end = '';
  #reading;
  #loading;
  #begun;

  /* Whoever adds rows of their own waits for this. */
  begun = new Promise((resolve) => (this.#begun = resolve));

  start({ rowTag, place, newestLast, readUpTo, words, locale, zone, page }) {
    this.rowTag = rowTag;
    this.words = new Words(words, locale);
    this.zone = zone;
    this.readUpTo = readUpTo;
    this.#build(newestLast ? new NewestLast(this) : new NewestFirst(this, place));
    this.#append(page);
    this.#reading.begin();
    this.#begun();
  }

  /* Server: these rows have changed or are new, those are gone. */
  update(rows, gone) {
    this.#reading.keepPlace(() => {
      gone.forEach((id) => this.#remove(id));
      rows.toReversed().forEach((row) => this.#take(row));
      this.#settle();
    });
  }

  /* A row of the reader's own that the server has not kept yet; the one it becomes has its id as `clientKey`. */
  expect(row) {
    if (this.#rows.has(row.id)) {
      this.#rows.get(row.id).row = row;
    } else {
      this.#reading.showNewest();
      this.#reading.arrive(row);
    }
    this.#settle();
  }

  /* It does not become one after all. */
  forget(id) {
    this.#rows.get(id)?.remove();
    this.#rows.delete(id);
    this.#settle();
  }

  act(name, id, detail = {}) {
    return this.$server.act(name, id, detail);
  }

  get pages() {
    return this.#pages;
  }

  get more() {
    return this.#more;
  }

  row(id) {
    return this.#rows.get(id);
  }

  /* The newest row of that kind. */
  newest(isSuch) {
    return [...this.#rows.values()].filter(({ row }) => isSuch(row)).sort((a, b) => (a.row.key < b.row.key ? 1 : -1))[0];
  }

  rememberPlace(id) {
    this.#reading.rememberPlace?.(id);
  }

  connectedCallback() {
    this.#reading?.connect();
  }

  disconnectedCallback() {
    this.#reading?.disconnect();
    this.seen?.end();
    delete this.seen;
  }

  #build(reading) {
    this.#reading?.disconnect();
    this.#reading = reading;
    this.#rows.clear();
    this.#gone.clear();
    this.#pages = 0;
    this.#newest = '';
    this.#end = '';
    this.newer = element('button', { type: 'button', class: 'feed-newer', hidden: true, onclick: () => reading.reveal() });
    this.list = element('div', { class: 'feed-rows', role: 'feed', 'aria-label': this.words.say('label') });
    this.older = element('button', { type: 'button', class: 'feed-older', hidden: true, onclick: () => this.load() },
      this.words.say('older'));
    this.empty = element('div', { class: 'feed-empty', hidden: true },
      element('p', { class: 'feed-empty-title' }, this.words.say('empty')),
      element('p', {}, this.words.say('empty-hint')));
    this.status = element('div', { class: 'visually-hidden', role: 'status' });
    this.replaceChildren(...reading.arrange(this), this.status);
    reading.connect();
  }

  #append({ rows, more }) {
    this.#reading.keepPlace(() => {
      rows.forEach((row) => this.put(row));
      this.#more = more;
      this.#end = rows.at(-1)?.key ?? this.#end;
      this.#pages++;
      this.#settle();
    });
  }

  /* Whoever asks while a page is on its way waits for the same page. */
  load() {
    if (this.#more) this.#loading ??= this.#loadPage().finally(() => (this.#loading = undefined));
    return this.#loading;
  }

  async #loadPage() {
    const { list } = this;
    list.setAttribute('aria-busy', 'true');
    try {
      this.#append(await this.$server.before(this.#end));
    } finally {
      list.removeAttribute('aria-busy');
    }
  }

  #take(row) {
    if (this.#rows.has(row.id)) this.#rows.get(row.id).row = row;
    else if (this.#rows.has(row.clientKey)) this.#become(row);
    else if (row.key > this.#newest) this.#reading.arrive(row);
    else if (!this.#more || row.key > this.#end) this.put(row);
  }

  #become(row) {
    const made = this.#rows.get(row.clientKey);
    this.#rows.delete(row.clientKey);
    this.#place(made, row);
  }

  put(row) {
    if (this.#rows.has(row.id)) return this.#rows.get(row.id);
    const made = this.#gone.get(row.id) ?? document.createElement(this.rowTag);
    this.#gone.delete(row.id);
    made.feed = this;
    return this.#place(made, row);
  }

  #place(made, row) {
    made.row = row;
    const next = this.#reading.next(row);
    if (!made.isConnected || made.nextElementSibling !== next) this.list.insertBefore(made, next);
    this.#rows.set(row.id, made);
    if (!row.expected && row.key > this.#newest) this.#newest = row.key;
    return made;
  }

  announce(what) {
    this.status.textContent = this.words.say('arrived', what);
  }

  /* What was taken down may be put back: with it comes what somebody was writing there. */
  #remove(id) {
    this.#reading.forget(id);
    if (!this.#rows.has(id)) return;
    this.#rows.get(id).remove();
    this.#gone.set(id, this.#rows.get(id));
    this.#rows.delete(id);
  }

  /* Lets go of rows at the far end; they are asked for again when somebody gets there. */
  letGo(made) {
    this.#rows.delete(made.row.id);
    made.remove();
    this.#more = true;
  }

  #settle() {
    this.#reading.settle();
    if (this.#rows.size > 0 && this.#more) this.#end = this.#reading.farthest().row.key;
    this.older.hidden = !this.#more;
    this.empty.hidden = this.#rows.size > 0;
    let above;
    [...this.list.children].forEach((made, index) => {
      const size = this.#more ? -1 : this.#rows.size;
      if (made.ariaPosInSet !== `${index + 1}`) made.ariaPosInSet = index + 1;
      if (made.ariaSetSize !== `${size}`) made.ariaSetSize = size;
      made.follow?.(above);
      above = made.row;
    });
  }
}

customElements.define('elevenses-feed', Feed);
