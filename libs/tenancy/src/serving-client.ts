import { Client, type ClientConfig } from 'pg';
import { OftenSent } from './often-sent.js';

const often = new OftenSent();

/**
 * The connection of a role that serves requests. What is asked goes out at once, behind what is still being answered: the
 * beginning of a transaction and its first statement are one trip to the server. A text that comes often is parsed and
 * planned once per connection.
 */
export class ServingClient extends Client {
  constructor(config?: ClientConfig) {
    super({ ...config, pipeline: true });
    const send = this.query.bind(this) as (...asked: unknown[]) => unknown;
    const prepared = (asked: unknown, values: unknown, ...rest: unknown[]): unknown => {
      const name = typeof asked === 'string' && Array.isArray(values) ? often.nameOf(asked) : null;
      return name ? send({ name, text: asked, values }, ...rest) : send(asked, values, ...rest);
    };
    this.query = prepared as typeof this.query;
  }
}
