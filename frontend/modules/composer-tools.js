/* Buttons beside what is written, and commands in place of it, such as /poll. */

import { element } from './dom.js';

const COMMAND = /^\s*\/(\p{L}+)(?:\s+([^]*))?$/u;

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

  /* Whether these words were a command, which opens something then. */
  take(words) {
    const [, command, rest] = COMMAND.exec(words) ?? [];
    const tool = this.#commands.get(command?.toLowerCase());
    tool?.open(rest?.trim() ?? '');
    return Boolean(tool);
  }

  /* The command that these words are. */
  named(words) {
    return COMMAND.exec(words)?.[1].toLowerCase();
  }
}
