/* What stands beside the conversation: Escape and its button close it, and one is again where one was. */

class Panel extends HTMLElement {
  #before;

  connectedCallback() {
    this.onkeydown = (event) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.stopPropagation();
      this.$server.close();
    };
  }

  opened() {
    if (!this.contains(document.activeElement)) this.#before = document.activeElement;
    const title = this.querySelector('h2');
    title.tabIndex = -1;
    if (!this.querySelector('elevenses-composer') || matchMedia('(pointer: coarse)').matches) title.focus({ preventScroll: true });
  }

  closed() {
    if (this.#before?.isConnected) this.#before.focus({ preventScroll: true });
  }
}

customElements.define('elevenses-panel', Panel);
