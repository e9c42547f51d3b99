/*
 * What somebody said and the server has not kept yet. It stays in this browser until it is kept, whatever becomes of
 * the page, the connection or the server, and is sent one after the other; its key makes sending it twice harmless.
 */

const PATIENCE_MILLIS = 20_000;
const LONGEST_PAUSE_MILLIS = 15_000;

export class Outbox {
  #name;
  #send;
  #show;
  #letters;
  #running;
  #wake = () => {};
  #ended = new AbortController();

  /* `send` answers true when kept, a sentence when refused, how many milliseconds to wait for its turn, and nothing or an error when it is to be tried again. */
  constructor(name, send, show) {
    this.#name = `outbox:${name}:`;
    this.#send = send;
    this.#show = show;
    this.#letters = this.#stored();
    const { signal } = this.#ended;
    addEventListener('online', () => this.#wake(), { signal });
    addEventListener('signing-out', ({ detail }) => detail.push(this.#run()), { signal });
    this.#letters.forEach((letter) => show(letter));
    this.#run();
  }

  /* Those that are not kept yet, in their order. */
  get letters() {
    return this.#letters;
  }

  end() {
    this.#ended.abort();
    this.#wake();
  }

  post(letter) {
    const last = this.#letters.at(-1)?.order ?? 0;
    const posted = { ...letter, order: Math.max(Date.now(), last + 1) };
    this.#letters.push(posted);
    this.#store(posted);
    this.#show(posted);
    this.#run();
  }

  /* Tries again at once, also what was refused. */
  retry(key) {
    const letter = this.#letters.find((each) => each.key === key);
    if (!letter) return;
    delete letter.refused;
    this.#show(letter);
    this.#wake();
    this.#run();
  }

  drop(key) {
    const letter = this.#letters.find((each) => each.key === key);
    this.#letters = this.#letters.filter((each) => each !== letter);
    if (letter) localStorage.removeItem(this.#address(letter));
    return letter;
  }

  /* One at a time, in the order in which they were written. */
  #run() {
    this.#running ??= this.#deliverAll().finally(() => (this.#running = undefined));
    return this.#running;
  }

  async #deliverAll() {
    let letter;
    while (!this.#ended.signal.aborted && (letter = this.#letters.find((each) => !each.refused))) await this.#deliver(letter);
  }

  async #deliver(letter) {
    const outcome = await this.#outcome(letter);
    if (outcome === true) {
      this.drop(letter.key);
    } else if (typeof outcome === 'number') {
      await this.#awaitTurn(letter, outcome);
    } else if (outcome) {
      letter.refused = outcome;
      this.#show(letter);
    } else {
      letter.tries = (letter.tries ?? 0) + 1;
      this.#show(letter);
      await this.#pause(Math.min(LONGEST_PAUSE_MILLIS, 500 * 2 ** letter.tries));
    }
  }

  /* Whatever comes after it waits behind it. */
  async #awaitTurn(letter, millis) {
    letter.turn = performance.now() + millis;
    this.#show(letter);
    await this.#pause(millis);
    delete letter.turn;
    delete letter.tries;
    this.#show(letter);
  }

  async #outcome(letter) {
    try {
      return await Promise.race([this.#send(letter), this.#pause(PATIENCE_MILLIS)]);
    } catch {
      return undefined;
    }
  }

  #pause(millis) {
    return new Promise((resolve) => {
      const over = () => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(over, millis);
      this.#wake = over;
    });
  }

  #address({ order, key }) {
    return `${this.#name}${String(order).padStart(16, '0')}:${key}`;
  }

  /* A browser that keeps nothing still sends. */
  #store(letter) {
    try {
      localStorage.setItem(this.#address(letter), JSON.stringify(letter));
    } catch (full) {
      console.warn(full);
    }
  }

  #stored() {
    return Object.keys(localStorage).filter((key) => key.startsWith(this.#name)).sort()
      .map((key) => JSON.parse(localStorage.getItem(key)));
  }
}
