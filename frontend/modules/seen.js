/* Tells the server which messages that speak to the reader they have seen: on screen, in a page that is looked at. */

const PAUSE_MILLIS = 400;

export class Seen {
  #feed;
  #waiting = new Set();
  #timer;

  constructor(feed) {
    this.#feed = feed;
    document.addEventListener('visibilitychange', () => this.#tellSoon());
  }

  /* It stands in the conversation now. */
  expect(id) {
    this.#waiting.add(id);
    this.#tellSoon();
  }

  #tellSoon() {
    clearTimeout(this.#timer);
    if (this.#waiting.size > 0 && document.visibilityState === 'visible') this.#timer = setTimeout(() => this.#tell(), PAUSE_MILLIS);
  }

  async #tell() {
    if (!this.#feed.isConnected) return;
    const ids = [...this.#waiting];
    this.#waiting.clear();
    try {
      await this.#feed.act('seeMentions', 0, { ids });
    } catch {
      ids.forEach((id) => this.#waiting.add(id));
    }
  }
}
