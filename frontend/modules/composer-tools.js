/* Buttons beside what is written, and commands in place of it, such as /poll. */

import { element } from './dom.js';

export class ComposerTools {
  #commands = new Map();

  constructor() {
    this.element = element('span', { class: 'composer-tools' });
  }

  /* Each with a command, a name, what to open, and a button or none. */
  offer(tools) {
    this.#commands = new Map(tools.map((tool) => [tool.command, tool]));
    this.element.replaceChildren(...tools.filter(({ hasButton }) => hasButton).map(({ command, name, open }) =>
      element('button', { type: 'button', class: 'composer-icon', title: name, 'aria-label': name, 'aria-haspopup': 'dialog', onclick: () => open('') },
        element('span', { class: `icon icon-${command}`, 'aria-hidden': 'true' }))));
  }

  /* Whether these words were a command, which is done then. */
  take(words) {
    const [, command, rest] = /^\s*\/(\p{L}+)(?:\s+([^]*))?$/u.exec(words) ?? [];
    const tool = this.#commands.get(command?.toLowerCase());
    tool?.open(rest?.trim() ?? '');
    return Boolean(tool);
  }
}
