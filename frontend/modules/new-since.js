/* The line above what has been said since the reader was there last; it stays until they open the conversation anew. */

import { element } from './dom.js';
import { isMuted } from './muted.js';
import { moment } from './when.js';

const READERS_OWN = ['wheel', 'touchstart', 'pointerdown', 'keydown'];

export class NewSince {
  #feed;
  #newest;
  #line = element('div', { class: 'new-since', role: 'separator' });
  #first;
  #holding = false;

  constructor(feed) {
    this.#feed = feed;
  }

  /* What comes while one is there is no news; a line whose message is gone moves on to the next one. */
  draw() {
    const rows = [...this.#feed.list.children];
    this.#newest ??= this.#feed.latestKey;
    if (this.#first?.isConnected) return;
    this.#first = this.#reachesBack(rows) ? rows.find(({ row }) => this.#isNew(row) && !isMuted(this.#feed, row)) : undefined;
    if (this.#first) this.#put(this.#first);
  }

  /* Anew, with all that is there by now. */
  begins() {
    this.#newest = this.#feed.latestKey;
    this.#first = undefined;
    this.#line.remove();
  }

  /* Where others may be further up, the first of them is not known yet. */
  #reachesBack(rows) {
    return !this.#feed.more || rows[0]?.row.id <= this.#feed.readUpTo;
  }

  #isNew({ id, key, mine, deleted }) {
    return id > this.#feed.readUpTo && key <= this.#newest && !mine && !deleted;
  }

  #put(made) {
    const { words, zone } = this.#feed;
    const said = words.say('new-since', moment(made.row.at, words.locale, zone));
    this.#line.textContent = said;
    this.#line.setAttribute('aria-label', said);
    made.insertBefore(this.#line, made.querySelector(':scope > .message-line'));
    made.classList.remove('message-together');
  }

  /* One begins to read there; whoever followed a link to a message is led to that one. */
  begin() {
    if (!this.#first || location.hash.startsWith('#message-')) return;
    this.#holding = true;
    READERS_OWN.forEach((move) => this.#feed.addEventListener(move, () => this.letGo(), { once: true, passive: true }));
    this.hold();
  }

  /* Whoever is led elsewhere reads on there. */
  letGo() {
    this.#holding = false;
  }

  /* What is still being drawn above it moves it out of place, until the reader moves by themselves. */
  hold() {
    if (this.#holding) this.#line.scrollIntoView({ block: 'start' });
  }
}
