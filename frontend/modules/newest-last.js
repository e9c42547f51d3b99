/*
 * Reads a feed like a conversation: the newest at the bottom, older ones loaded upwards without moving what is read,
 * and newer ones downwards for whoever reads further up. Whoever is at the bottom of all stays there; everybody else is
 * told how many are new, and jumps when they like.
 */

import { isMuted } from './muted.js';
import { NewSince } from './new-since.js';
import { ReadUpTo } from './read-up-to.js';

const NEAR = 60;
const MOST_ROWS = 300;
const ROWS_KEPT = 200;
const MOST_COUNTED = 999;
const SHOWN_MILLIS = 1600;
const STEPS = { ArrowUp: -1, PageUp: -1, ArrowDown: 1, PageDown: 1 };

export class NewestLast {
  #feed;
  #atBottom = true;
  #size;
  #unseen = new Set();
  #waiting = 0;
  #watch;
  #sizes;
  #since;
  #read;

  constructor(feed) {
    this.#feed = feed;
    feed.classList.add('newest-last');
    this.#watch = new IntersectionObserver((seen) => seen.forEach((end) => end.isIntersecting && this.#reach(end.target)),
      { root: feed, rootMargin: '400px 0px' });
    this.#sizes = new ResizeObserver(() => {
      this.#resized();
      if (this.#atBottom) this.#toBottom();
      else this.#since?.hold();
    });
    if (feed.readUpTo !== null) this.#remember();
    feed.onscroll = () => this.#scrolled();
    feed.onkeydown = (event) => this.#walk(event);
  }

  /* How far the reader has come is known, and kept. */
  #remember() {
    this.#since = new NewSince(this.#feed);
    this.#read = new ReadUpTo(this.#feed);
  }

  arrange({ newer, list, empty, older, after }) {
    list.addEventListener('focusin', ({ target }) => this.#rove(target));
    return [older, empty, list, after, newer];
  }

  connect() {
    this.#sizes.observe(this.#feed);
    this.#sizes.observe(this.#feed.list);
    this.#read?.connect();
  }

  disconnect() {
    this.#watch.disconnect();
    this.#sizes.disconnect();
    this.#read?.disconnect();
  }

  /* Only now is the top above what is seen, and not yet worth loading. */
  begin() {
    this.#toBottom();
    this.#since?.begin();
    this.#atBottom = this.#isAtBottom();
    this.#waiting = this.#feed.waiting;
    this.#tell();
    this.#watch.observe(this.#feed.older);
    this.#watch.observe(this.#feed.after);
  }

  /* After a page, the end may still be near. */
  async #reach(end) {
    await (end === this.#feed.older ? this.#feed.load() : this.#feed.loadNewer());
    this.#atBottom ||= this.#isAtBottom();
    this.#tell();
    this.#watch.unobserve(end);
    this.#watch.observe(end);
  }

  keepPlace(change) {
    const { top } = this.#feed.getBoundingClientRect();
    const read = this.#atBottom ? null : [...this.#feed.list.children].find((row) => row.getBoundingClientRect().bottom > top);
    const before = read?.getBoundingClientRect().top;
    change();
    if (this.#atBottom) this.#toBottom();
    else if (read?.isConnected) this.#feed.scrollTop += read.getBoundingClientRect().top - before;
  }

  next(row) {
    const rows = this.#feed.list.children;
    let next = rows.length;
    while (next > 0 && rows[next - 1].row.key > row.key) next--;
    return rows[next] ?? null;
  }

  farthest() {
    return this.#feed.list.firstElementChild;
  }

  arrive(row) {
    const made = this.#feed.put(row);
    made.classList.add('arriving');
    this.#letGo();
    if (row.mine || isMuted(this.#feed, row)) return;
    if (!this.#atBottom) this.#unseen.add(row.id);
    this.#feed.announce(made.spoken);
  }

  /* It has come further down than what stands here. */
  miss(row) {
    if (!isMuted(this.#feed, row)) this.#unseen.add(row.id);
  }

  forget(id) {
    this.#unseen.delete(id);
  }

  lead(made) {
    this.#since?.letGo();
    made.scrollIntoView({ block: 'center' });
    made.focus({ preventScroll: true });
    this.#resized();
    this.#atBottom = this.#isAtBottom();
    this.#tell();
    made.classList.add('message-found');
    setTimeout(() => made.classList.remove('message-found'), SHOWN_MILLIS);
  }

  unread() {
    this.#since.begins();
    this.#read.hold();
    this.#feed.update([], []);
  }

  async reveal() {
    await this.#feed.latest();
    this.#feed.list.lastElementChild?.focus({ preventScroll: true });
  }

  showNewest() {
    this.#since?.letGo();
    this.#atBottom = true;
    this.#toBottom();
    this.#tell();
  }

  /* A room that is open all day stays as quick as in the morning. */
  #letGo() {
    const rows = [...this.#feed.list.children];
    if (this.#atBottom && rows.length > MOST_ROWS) rows.slice(0, -ROWS_KEPT).forEach((row) => this.#feed.letGo(row));
  }

  settle() {
    const { list } = this.#feed;
    if (list.lastElementChild && !list.querySelector(':scope > [tabindex="0"]')) list.lastElementChild.tabIndex = 0;
    this.#since?.draw();
    this.#read?.look();
    this.#tell();
  }

  #toBottom() {
    this.#feed.scrollTop = this.#feed.scrollHeight;
  }

  /* What changed its size has moved it, and not the reader. */
  #scrolled() {
    if (this.#isAtBottom()) this.#atBottom = true;
    else if (!this.#resized()) this.#atBottom = false;
    this.#tell();
  }

  #isAtBottom() {
    const { scrollHeight, scrollTop, clientHeight } = this.#feed;
    return !this.#feed.isBehind && scrollHeight - scrollTop - clientHeight < NEAR;
  }

  #resized() {
    const before = this.#size;
    this.#size = `${this.#feed.scrollHeight} ${this.#feed.clientHeight}`;
    return this.#size !== before;
  }

  #tell() {
    if (this.#atBottom) this.#unseen.clear();
    if (this.#atBottom) this.#waiting = 0;
    const { newer } = this.#feed;
    newer.hidden = this.#atBottom;
    newer.textContent = this.#new();
  }

  #new() {
    const { words } = this.#feed;
    const count = this.#waiting + this.#unseen.size;
    if (count > MOST_COUNTED) return words.say('newer-than', MOST_COUNTED);
    return count > 0 ? words.say('newer', count) : words.say('latest');
  }

  /* One stop for the Tab key; the arrows go from row to row. */
  #walk(event) {
    const step = STEPS[event.key];
    const row = event.target;
    if (!step || row.parentElement !== this.#feed.list) return;
    event.preventDefault();
    const to = step < 0 ? row.previousElementSibling : row.nextElementSibling;
    (to ?? (step < 0 ? this.#feed.older : row)).focus();
  }

  #rove(target) {
    const row = target.closest('.feed-rows > *');
    if (!row || row.tabIndex === 0) return;
    this.#feed.list.querySelectorAll(':scope > [tabindex="0"]').forEach((other) => (other.tabIndex = -1));
    row.tabIndex = 0;
  }
}
