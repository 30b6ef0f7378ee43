import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** The process's metrics, as Prometheus reads them at `/metrics`. */
export class Metrics {
  readonly registry = new Registry();
  readonly requests = new Histogram({
    name: 'jiyue_request_seconds',
    help: 'Time to answer, by route and status class',
    labelNames: ['route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  /** The text form for a scraper. */
  text(): Promise<string> {
    return this.registry.metrics();
  }
}
