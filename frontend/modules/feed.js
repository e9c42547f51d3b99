/*
 * A long, living list: asks for what is before a key, or after one, and puts what comes in its place by key. Rows are
 * elements of their own with a `row` property. Which end is new, and what holds the reader's place, is for its reading
 * to say: newest-first.js or newest-last.js.
 */

import { feedParts } from './feed-parts.js';
import { NewestFirst } from './newest-first.js';
import { NewestLast } from './newest-last.js';
import { Pages } from './pages.js';
import './place.js';
import { Words } from './words.js';

class Feed extends HTMLElement {
  #rows = new Map();
  #gone = new Map();
  #pages = 0;
  #more = false;
  #newest = '';
  #latest = '';
  #end = '';
  #expected = new Map();
  #reading;
  #turner = new Pages();
  #begun;

  /* Whoever adds rows of their own waits for this. */
  begun = new Promise((resolve) => (this.#begun = resolve));

  start({ rowTag, place, newestLast, readUpTo, waiting, words, locale, zone, page }) {
    this.rowTag = rowTag;
    this.words = new Words(words, locale);
    this.zone = zone;
    this.readUpTo = readUpTo;
    this.waiting = waiting;
    this.#build(newestLast ? new NewestLast(this) : new NewestFirst(this, place));
    this.#append(page);
    this.#reading.begin();
    this.#begun();
  }

  /* Server: these rows have changed or are new, those are gone; a page that is on its way was read before. */
  async update(rows, gone) {
    while (this.#turner.isBusy) await this.#turner.idle();
    this.#reading.keepPlace(() => {
      gone.forEach((id) => this.#remove(id));
      rows.toReversed().forEach((row) => this.#take(row));
      this.#settle();
    });
  }

  /* Server: what rows show besides their data has changed. */
  redraw() {
    this.#reading.keepPlace(() => {
      this.#rows.forEach((made) => (made.row = made.row));
      this.#settle();
    });
  }

  /* A row of the reader's own that the server has not kept as far as they know; what it becomes has its id as `clientKey`. */
  expect(row) {
    if ([...this.#rows.values()].some((made) => made.row.clientKey === row.id)) return;
    this.#expected.set(row.id, row);
    if (this.#rows.has(row.id)) {
      this.#rows.get(row.id).row = row;
    } else if (this.isBehind) {
      this.latest();
    } else {
      this.#reading.showNewest();
      this.#reading.arrive(row);
    }
    this.#settle();
  }

  /* It does not become one after all. */
  forget(id) {
    this.#expected.delete(id);
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

  /* Server: the reader takes back what they had seen after that one. */
  unreadAfter(id) {
    this.readUpTo = id;
    this.#reading.unread?.();
  }

  /* Whether there are newer rows than those that stand here. */
  get isBehind() {
    return this.#latest > this.#newest;
  }

  /* The key of the newest row of all. */
  get latestKey() {
    return this.#latest;
  }

  row(id) {
    return this.#rows.get(id);
  }

  /* Leads to that row, wherever it stands; answers whether it stands anywhere. */
  async lead(id) {
    if (!this.#rows.has(id)) await this.#show(() => this.$server.around(id));
    if (this.#rows.has(id)) this.#reading.lead(this.#rows.get(id));
    return this.#rows.has(id);
  }

  leadToNewest() {
    return this.#reading.reveal();
  }

  /* Shows the newest rows, instead of others if need be. */
  async latest() {
    if (this.isBehind) await this.#show(() => this.$server.newest());
    this.#reading.showNewest();
  }

  /* The newest row of that kind, unless there may be a newer one. */
  newest(isSuch) {
    if (this.isBehind) return undefined;
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
    this.#latest = '';
    this.#end = '';
    Object.assign(this, feedParts(this.words, { reveal: () => reading.reveal(), load: () => this.load() }));
    this.replaceChildren(...reading.arrange(this), this.status);
    reading.connect();
  }

  #append({ rows, more, newest }) {
    this.#reading.keepPlace(() => {
      rows.forEach((row) => this.put(row));
      if (this.#pages === 0) this.#settleNewest(newest);
      this.#more = more;
      this.#end = rows.at(-1)?.key ?? this.#end;
      this.#pages++;
      this.#settle();
    });
  }

  #prepend({ rows, newest }) {
    this.#reading.keepPlace(() => {
      rows.forEach((row) => this.put(row));
      this.#settleNewest(newest);
      this.#settle();
    });
  }

  /* What is expected stands below the newest of all. */
  #settleNewest(newest) {
    this.#latest = newest ?? this.#newest;
    if (!this.isBehind) this.#expected.forEach((row) => this.put(row));
  }

  #replace(page) {
    this.list.replaceChildren();
    this.#rows.clear();
    this.#newest = '';
    this.#pages = 0;
    this.#append(page);
  }

  load() {
    return this.#more ? this.#turner.next(this.list, () => this.$server.before(this.#end), (page) => this.#append(page)) : undefined;
  }

  loadNewer() {
    return this.isBehind ? this.#turner.next(this.list, () => this.$server.after(this.#newest), (page) => this.#prepend(page)) : undefined;
  }

  /* Instead of all that stands here. */
  async #show(ask) {
    while (this.#turner.isBusy) await this.#turner.idle();
    await this.#turner.next(this.list, ask, (page) => this.#replace(page));
  }

  #take(row) {
    if (this.#rows.has(row.id)) this.#rows.get(row.id).row = row;
    else if (this.#rows.has(row.clientKey)) this.#become(row);
    else if (this.isBehind && row.key > this.#newest) this.#hear(row);
    else if (row.key > this.#newest) this.#reading.arrive(row);
    else if (!this.#more || row.key > this.#end) this.put(row);
  }

  /* It is further down than one has read, and comes with its page. */
  #hear(row) {
    if (row.key <= this.#latest) return;
    this.#latest = row.key;
    if (!row.mine) this.#reading.miss(row);
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
    this.#expected.delete(row.clientKey);
    const next = this.#reading.next(row);
    if (!made.isConnected || made.nextElementSibling !== next) this.list.insertBefore(made, next);
    this.#rows.set(row.id, made);
    if (!row.expected && row.key > this.#newest) this.#newest = row.key;
    if (this.#newest > this.#latest) this.#latest = this.#newest;
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
    this.after.hidden = !this.isBehind;
    this.empty.hidden = this.#rows.size > 0;
    let above;
    [...this.list.children].forEach((made, index) => {
      const size = this.#more || this.isBehind ? -1 : this.#rows.size;
      if (made.ariaPosInSet !== `${index + 1}`) made.ariaPosInSet = index + 1;
      if (made.ariaSetSize !== `${size}`) made.ariaSetSize = size;
      made.follow?.(above);
      above = made.row;
    });
  }
}

customElements.define('elevenses-feed', Feed);
