/* Tells the server which messages that speak to the reader they have seen: on screen, in a page that is looked at. */

const PAUSE_MILLIS = 400;

export class Seen {
  #feed;
  #waiting = new Set();
  #timer;
  #leaving = new AbortController();
  #watch;

  constructor(feed) {
    this.#feed = feed;
    this.#watch = new IntersectionObserver((seen) => this.#appeared(seen.filter(({ isIntersecting }) => isIntersecting)), { root: feed });
    document.addEventListener('visibilitychange', () => this.#tellSoon(), { signal: this.#leaving.signal });
  }

  /* It is, or soon will be, a row of the conversation. */
  expect(message) {
    this.#watch.observe(message);
  }

  end() {
    clearTimeout(this.#timer);
    this.#leaving.abort();
    this.#watch.disconnect();
  }

  #appeared(seen) {
    seen.forEach(({ target }) => {
      this.#watch.unobserve(target);
      this.#waiting.add(target.row.id);
    });
    this.#tellSoon();
  }

  #tellSoon() {
    clearTimeout(this.#timer);
    if (this.#waiting.size > 0 && document.visibilityState === 'visible') this.#timer = setTimeout(() => this.#tell(), PAUSE_MILLIS);
  }

  async #tell() {
    if (!this.#feed.checkVisibility({ visibilityProperty: true })) return this.#tellSoon();
    const ids = [...this.#waiting];
    this.#waiting.clear();
    try {
      await this.#feed.act('seeMentions', 0, { ids });
    } catch {
      ids.forEach((id) => this.#waiting.add(id));
    }
  }
}
