/* A message of one's own that is said otherwise, where new ones are written: what stood there steps aside meanwhile. */

export class Editing {
  #composer;
  #aside;
  #saving = false;

  constructor(composer) {
    this.#composer = composer;
  }

  /* What was being written, with what it answers. */
  get aside() {
    return this.#aside;
  }

  /* Enough of it to go on elsewhere. */
  get written() {
    const { about, input } = this.#composer;
    if (!about.isEdit) return undefined;
    const { id, editedAt, pictures } = about.row;
    return { row: { id, editedAt, pictures }, text: input.value };
  }

  begin(row, text = row.text) {
    const { about, input } = this.#composer;
    if (!about.isEdit) this.#aside = this.#composer.said;
    about.edit(row);
    this.#composer.write(text);
    input.focus();
    input.setSelectionRange(text.length, text.length);
  }

  end() {
    const { about, input } = this.#composer;
    const { text, reply, thread } = this.#aside;
    about.end();
    if (reply) about.answer(reply, thread);
    this.#composer.write(text);
    input.focus();
  }

  /* Whatever is written by the time the answer comes stays. */
  async save(text) {
    const { about, feed, input, words } = this.#composer;
    if (this.#saving) return;
    const { row } = about;
    const answer = await this.#ask(row, text);
    const isKept = Array.isArray(answer);
    if (isKept) feed.update(answer, []);
    if (about.row?.id !== row.id) return;
    if (isKept && input.value === text) return this.end();
    about.edit(feed.row(row.id)?.row ?? row);
    if (!isKept) this.#composer.refuse(answer?.refused ?? words.say('not-changed'));
  }

  async #ask({ id, editedAt = null }, text) {
    this.#saving = true;
    try {
      return await this.#composer.feed.act('edit', id, { text, editedAt });
    } catch {
      return undefined;
    } finally {
      this.#saving = false;
    }
  }
}
