/* Tells the server how far somebody has read: the newest row is on screen, in a page that is looked at. */

const PAUSE_MILLIS = 1000;

/* In a room full of people all of them see a message at the same moment. */
const SPREAD_MILLIS = 1000;
const REST_MILLIS = 5000;

export class ReadUpTo {
  #feed;
  #told;
  #newest;
  #onScreen = false;
  #appearedAt = 0;
  #watch;
  #timer;
  #toldAt = -REST_MILLIS;
  #leaving;
  #held = false;

  constructor(feed) {
    this.#feed = feed;
    this.#told = feed.readUpTo;
    this.#watch = new IntersectionObserver((seen) => {
      this.#onScreen = seen.at(-1).isIntersecting;
      this.#appearedAt = performance.now();
      this.#tellSoon();
    }, { root: feed });
  }

  connect() {
    this.#leaving?.abort();
    this.#leaving = new AbortController();
    document.addEventListener('visibilitychange', () => this.#lookedAt(), { signal: this.#leaving.signal });
    if (this.#newest) this.#watch.observe(this.#newest);
  }

  disconnect() {
    this.#leaving?.abort();
    this.#watch.disconnect();
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /* What was marked unread stays so until somebody comes back to it. */
  hold() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#told = this.#feed.readUpTo;
    this.#held = true;
  }

  /* What is still to be told is told before the page is put away. */
  #lookedAt() {
    if (document.visibilityState === 'hidden') {
      if (this.#timer && performance.now() - this.#appearedAt >= PAUSE_MILLIS) this.#tell();
      clearTimeout(this.#timer);
      this.#timer = undefined;
      this.#held = false;
    }
    this.#tellSoon();
  }

  /* Rows have come or gone. */
  look() {
    const newest = [...this.#feed.list.children].findLast(({ row }) => !row.expected);
    if (newest !== this.#newest) this.#follow(newest);
    this.#tellSoon();
  }

  #follow(newest) {
    this.#watch.disconnect();
    this.#onScreen = false;
    this.#newest = newest;
    if (newest) this.#watch.observe(newest);
  }

  get #isSeen() {
    return this.#onScreen && !this.#held && !this.#feed.isBehind && this.#newest.row.id > this.#told;
  }

  #tellSoon() {
    if (this.#isSeen && document.visibilityState === 'visible') this.#timer ??= setTimeout(() => this.#tell(), this.#pause());
  }

  #pause() {
    const rested = this.#toldAt + REST_MILLIS - performance.now();
    return Math.max(PAUSE_MILLIS, rested) + Math.random() * SPREAD_MILLIS;
  }

  async #tell() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (!this.#isSeen) return;
    if (!this.#feed.checkVisibility({ visibilityProperty: true })) return this.#tellSoon();
    const before = this.#told;
    const { id } = this.#newest.row;
    this.#told = id;
    this.#toldAt = performance.now();
    try {
      await this.#feed.act('read', id);
    } catch {
      if (this.#told === id) this.#told = before;
    }
  }
}
