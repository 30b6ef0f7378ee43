import { Controller, Get, Header, Inject, Res } from '@nestjs/common';
import { Public } from '@jiyue/auth';
import { type HealthCheck, Metrics, readiness } from '@jiyue/platform';
import type { Response } from 'express';

/** Injection token of what readiness depends on. */
export const HEALTH_CHECKS = Symbol('health-checks');

/** For load balancers and scrapers: alive, ready, figures. */
@Public()
@Controller()
export class HealthController {
  constructor(
    @Inject(HEALTH_CHECKS) private readonly checks: readonly HealthCheck[],
    private readonly metrics: Metrics,
  ) {}

  @Get('health/live')
  live(): { status: 'up' } {
    return { status: 'up' };
  }

  @Get('health/ready')
  async ready(@Res({ passthrough: true }) response: Response): Promise<object> {
    const report = await readiness(this.checks);
    response.status(report.ready ? 200 : 503);
    return report;
  }

  @Get('metrics')
  @Header('content-type', 'text/plain; version=0.0.4')
  figures(): Promise<string> {
    return this.metrics.text();
  }
}
