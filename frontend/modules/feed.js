/*
 * A long, living list: asks for what is before a key, puts what comes in its place by key, keeps the reader's
 * place, and says "3 new" instead of jumping. Rows are elements of their own with a `row` property.
 */

import { element } from './dom.js';
import './place.js';
import { Words } from './words.js';

const PAGES_BY_THEMSELVES = 3;
const HELD_MILLIS = 1500;

class Feed extends HTMLElement {
  #rows = new Map();
  #unseen = new Map();
  #gone = new Map();
  #pages = 0;
  #more = false;
  #end;
  #loading;
  #watch;

  start({ rowTag, place, words, locale, zone, page }) {
    this.place = place && `place:${place}`;
    this.rowTag = rowTag;
    this.words = new Words(words, locale);
    this.zone = zone;
    this.#build();
    this.#append(page);
    this.#returnToPlace();
  }

  /* Server: these rows have changed or are new, those are gone. */
  update(rows, gone) {
    gone.forEach((id) => this.#remove(id));
    for (const row of rows.toReversed()) {
      if (this.#rows.has(row.id)) this.#rows.get(row.id).row = row;
      else if (this.#unseen.has(row.id)) this.#unseen.set(row.id, row);
      else if (this.#isNewest(row)) this.#arrive(row);
      else if (this.#isInside(row)) this.#put(row);
    }
    this.#settle();
  }

  act(name, id, detail = {}) {
    return this.$server.act(name, id, detail);
  }

  connectedCallback() {
    this.#watch?.observe(this.older);
  }

  disconnectedCallback() {
    this.#watch?.disconnect();
  }

  #build() {
    this.#watch?.disconnect();
    this.replaceChildren();
    this.#rows.clear();
    this.#unseen.clear();
    this.#gone.clear();
    this.#pages = 0;
    this.#end = '';
    this.newer = element('button', { type: 'button', class: 'feed-newer', hidden: true, onclick: () => this.#reveal() });
    this.list = element('div', { class: 'feed-rows', role: 'feed', 'aria-label': this.words.say('label') });
    this.older = element('button', { type: 'button', class: 'feed-older', hidden: true, onclick: () => this.#load() },
      this.words.say('older'));
    this.empty = element('div', { class: 'feed-empty', hidden: true },
      element('p', { class: 'feed-empty-title' }, this.words.say('empty')),
      element('p', {}, this.words.say('empty-hint')));
    this.status = element('div', { class: 'visually-hidden', role: 'status' });
    this.append(this.newer, this.list, this.empty, this.older, this.status);
    this.#watch = new IntersectionObserver((seen) => {
      if (seen.at(-1).isIntersecting && this.#pages < PAGES_BY_THEMSELVES) this.#load();
    }, { rootMargin: '600px' });
    this.#watch.observe(this.older);
  }

  #append({ rows, more }) {
    rows.forEach((row) => this.#put(row));
    this.#more = more;
    this.#end = rows.at(-1)?.key ?? this.#end;
    this.#pages++;
    this.#settle();
  }

  /* Whoever asks while a page is on its way waits for the same page. */
  #load() {
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

  #put(row) {
    if (this.#rows.has(row.id)) return;
    const made = this.#gone.get(row.id) ?? document.createElement(this.rowTag);
    this.#gone.delete(row.id);
    made.feed = this;
    made.row = row;
    const next = [...this.list.children].find((other) => other.row.key < row.key) ?? null;
    this.list.insertBefore(made, next);
    this.#rows.set(row.id, made);
    return made;
  }

  #arrive(row) {
    if (this.getBoundingClientRect().top < -80 && !row.mine) this.#unseen.set(row.id, row);
    else this.#put(row).classList.add('arriving');
    this.status.textContent = this.words.say('arrived', row.title);
  }

  #reveal() {
    this.#unseen.forEach((row) => this.#put(row).classList.add('arriving'));
    this.#unseen.clear();
    this.#settle();
    this.scrollIntoView({ block: 'start' });
    this.list.firstElementChild?.focus({ preventScroll: true });
  }

  /* What was taken down may be put back: with it comes what somebody was writing there. */
  #remove(id) {
    this.#unseen.delete(id);
    if (!this.#rows.has(id)) return;
    this.#rows.get(id).remove();
    this.#gone.set(id, this.#rows.get(id));
    this.#rows.delete(id);
  }

  #settle() {
    this.newer.hidden = this.#unseen.size === 0;
    this.newer.textContent = this.words.say('newer', this.#unseen.size);
    this.older.hidden = !this.#more;
    this.empty.hidden = this.#rows.size > 0;
    [...this.list.children].forEach((row, index) => {
      row.setAttribute('aria-posinset', index + 1);
      row.setAttribute('aria-setsize', this.#more ? -1 : this.#rows.size);
    });
  }

  #isNewest(row) {
    return row.key > (this.list.firstElementChild?.row.key ?? this.#end);
  }

  #isInside(row) {
    return !this.#more || row.key > this.#end;
  }

  /* Leaving for a row's own page and coming back finds the same rows at the same place. */
  rememberPlace(id) {
    const { top } = this.#rows.get(id).getBoundingClientRect();
    if (this.place) sessionStorage.setItem(this.place, JSON.stringify({ id, top, pages: this.#pages }));
  }

  async #returnToPlace() {
    const remembered = this.place && JSON.parse(sessionStorage.getItem(this.place));
    if (!remembered) return;
    sessionStorage.removeItem(this.place);
    while (this.#pages < remembered.pages && this.#more) await this.#load();
    this.#hold(remembered);
  }

  /* The page settles after its rows are there, and the browser scrolls by itself: hold on until the reader moves. */
  #hold({ id, top }) {
    const until = performance.now() + HELD_MILLIS;
    const moves = new AbortController();
    for (const move of ['wheel', 'touchstart', 'keydown', 'pointerdown']) {
      addEventListener(move, () => moves.abort(), { signal: moves.signal, passive: true });
    }
    const hold = () => {
      if (moves.signal.aborted || !this.#rows.has(id)) return;
      window.scrollBy(0, this.#rows.get(id).getBoundingClientRect().top - top);
      if (performance.now() < until) requestAnimationFrame(hold);
      else moves.abort();
    };
    hold();
  }
}

customElements.define('elevenses-feed', Feed);
