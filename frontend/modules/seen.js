/* Tells the server once somebody has seen what was said to them: on screen, in a page that is looked at. */

const PAUSE_MILLIS = 400;

export class Seen {
  #feed;
  #waiting = false;
  #timer;

  constructor(feed) {
    this.#feed = feed;
    document.addEventListener('visibilitychange', () => this.#tellSoon());
  }

  /* Something that speaks to the reader stands in the conversation. */
  expect() {
    this.#waiting = true;
    this.#tellSoon();
  }

  #tellSoon() {
    clearTimeout(this.#timer);
    if (this.#waiting && document.visibilityState === 'visible') this.#timer = setTimeout(() => this.#tell(), PAUSE_MILLIS);
  }

  async #tell() {
    if (!this.#feed.isConnected) return;
    this.#waiting = false;
    try {
      await this.#feed.act('seeMentions', 0);
    } catch {
      this.#waiting = true;
    }
  }
}
