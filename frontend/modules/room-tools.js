/* What people can put into a room besides words: offered beside the composer, opened by the server. */

class RoomTools extends HTMLElement {
  async start(offered) {
    await customElements.whenDefined('elevenses-composer');
    this.parentElement?.querySelector('elevenses-composer')
      ?.offer(offered.map((tool) => ({ ...tool, open: (words) => this.$server.open(tool.command, words) })));
  }
}

customElements.define('elevenses-room-tools', RoomTools);
