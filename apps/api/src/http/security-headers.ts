import type { Config } from '@jiyue/config';
import type { NextFunction, Request, Response } from 'express';

/** Headers of every answer: the admin application runs its own scripts only and stands in nobody's frame. */
export function securityHeaders(config: Config) {
  const uploads = config.s3 ? ` ${new URL(config.s3.endpoint).origin}` : '';
  const policy = [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self' 'unsafe-inline'`, // antd writes its tokens as style elements
    `img-src 'self' data: blob:`,
    `font-src 'self'`,
    `connect-src 'self'${uploads}`,
    `form-action 'self'`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ');
  return (_request: Request, response: Response, next: NextFunction): void => {
    response.setHeader('content-security-policy', policy);
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('referrer-policy', 'same-origin');
    response.setHeader('cross-origin-opener-policy', 'same-origin');
    if (config.publicUrl.startsWith('https:')) response.setHeader('strict-transport-security', 'max-age=31536000');
    next();
  };
}
