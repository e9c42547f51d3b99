/* What people can put into a room besides words: offered beside the composer, opened by the server. */

class RoomTools extends HTMLElement {
  async start(offered) {
    await customElements.whenDefined('elevenses-composer');
    this.#composer?.offer(offered.map((tool) => ({ ...tool, open: (words) => this.$server.open(tool.command, words) })));
  }

  /* Server: it is in the room now. */
  put(command) {
    this.#composer?.hasPut(command);
  }

  get #composer() {
    return this.parentElement?.querySelector('elevenses-composer');
  }
}

customElements.define('elevenses-room-tools', RoomTools);
