/* Asks for one page after the other: what came meanwhile, and who wants another one, waits. */

export class Pages {
  #onItsWay;

  get isBusy() {
    return this.#onItsWay !== undefined;
  }

  /* Until what is on its way has come, or has not; somebody else may have asked by then. */
  idle() {
    return this.#onItsWay?.catch(() => {});
  }

  /* Whoever asks while a page is on its way waits for that one. */
  next(list, ask, take) {
    this.#onItsWay ??= this.#turn(list, ask, take).finally(() => (this.#onItsWay = undefined));
    return this.#onItsWay;
  }

  async #turn(list, ask, take) {
    list.setAttribute('aria-busy', 'true');
    try {
      const page = await ask();
      if (page && list.isConnected) take(page);
    } finally {
      list.removeAttribute('aria-busy');
    }
  }
}
