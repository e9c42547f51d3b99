/*
 * The keys of the house. A feature names its own for as long as it is on screen, and `?` shows them all:
 * nameShortcut({ keys: 'g w', group: 'Go to', name: 'Wall', run }) hands back what takes it away again.
 * Keys are one ('?'), two after each other ('g w'), or one with Ctrl or Cmd ('mod+k'); one that `repeats` goes on while it
 * is held. Single keys are for those who want them, and never while somebody types.
 */

import { element } from './dom.js';
import { go } from './go.js';
import { Words } from './words.js';

const PAUSE_MILLIS = 1000;
const OFF = 'shortcuts-off';
const TYPING = ['input:not([type=checkbox],[type=radio],[type=button])', 'textarea', 'select', '[contenteditable]', '[role=menu]',
  '[role=menubar]', '[role=listbox]', '[role=combobox]', '[role=dialog]', 'dialog'].join();
const APPLE = /mac|iphone|ipad/i.test(navigator.platform);

const named = new Set();
let begun = { key: '', at: 0 };

export function nameShortcut(shortcut) {
  named.add(shortcut);
  return () => named.delete(shortcut);
}

/* The keys of a shortcut, each as a key. */
export function keys(combination, ctrl) {
  return combination.split(/[ +]/).map((key) =>
    element('kbd', {}, key === 'mod' ? (APPLE ? '⌘' : ctrl) : combination.startsWith('mod') ? key.toUpperCase() : key));
}

/* Whether the keys belong to whoever writes or chooses something. */
export function isTyping(event) {
  return event.composedPath().some((node) => node.matches?.(TYPING));
}

function find(combination) {
  return [...named].findLast((shortcut) => shortcut.keys === combination);
}

function pressed(event) {
  if (event.defaultPrevented || event.isComposing || event.keyCode === 229 || event.altKey) return;
  if (event.ctrlKey || event.metaKey) press(event, find(`mod+${event.key.toLowerCase()}`));
  else if (!localStorage.getItem(OFF) && !isTyping(event)) pressAlone(event);
}

function pressAlone(event) {
  const { key } = event;
  const following = event.timeStamp - begun.at < PAUSE_MILLIS && find(`${begun.key} ${key}`);
  const begins = [...named].some((shortcut) => shortcut.keys.startsWith(`${key} `));
  begun = begins && !following ? { key, at: event.timeStamp } : { key: '', at: 0 };
  press(event, following || find(key));
}

function press(event, shortcut) {
  if (!shortcut) return;
  event.preventDefault();
  if (!event.repeat || shortcut.repeats) shortcut.run();
}

document.addEventListener('keydown', pressed);

class Shortcuts extends HTMLElement {
  #forget = [];

  start({ words, locale, rooms }) {
    this.words = new Words(words, locale);
    this.#forget.forEach((forget) => forget());
    const goTo = this.words.say('go-to');
    this.#forget = [
      ...rooms.map((room) => nameShortcut({ keys: room.keys, group: goTo, name: room.name, run: () => go(room.address) })),
      nameShortcut({ keys: '?', group: this.words.say('anywhere'), name: this.words.say('show'), run: () => this.open() }),
    ];
  }

  disconnectedCallback() {
    this.#forget.forEach((forget) => forget());
  }

  open() {
    this.querySelector('dialog')?.remove();
    const dialog = element('dialog', { class: 'sheet shortcuts', 'aria-labelledby': 'shortcuts-title', onclose: () => dialog.remove() },
      element('h2', { id: 'shortcuts-title' }, this.words.say('title')),
      ...this.#groups(),
      this.#choice(),
      element('button', { type: 'button', class: 'sheet-close', autofocus: true, onclick: () => dialog.close() }, this.words.say('close')));
    dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
    this.append(dialog);
    dialog.showModal();
  }

  #groups() {
    const groups = Map.groupBy(named, (shortcut) => shortcut.group);
    return [...groups].map(([name, shortcuts]) => element('section', {},
      element('h3', {}, name),
      element('dl', {}, ...shortcuts.map((shortcut) => element('div', {},
        element('dt', {}, shortcut.name),
        element('dd', {}, ...keys(shortcut.keys, this.words.say('ctrl'))))))));
  }

  /* Whoever speaks to their computer, or whose hand trembles, can do without keys that act alone. */
  #choice() {
    const box = element('input', { type: 'checkbox', checked: !localStorage.getItem(OFF), onchange: () => {
      if (box.checked) localStorage.removeItem(OFF);
      else localStorage.setItem(OFF, 'yes');
    } });
    return element('label', { class: 'shortcuts-choice' }, box, element('span', {}, this.words.say('alone')));
  }
}

customElements.define('elevenses-shortcuts', Shortcuts);
