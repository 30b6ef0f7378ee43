export { ApiError, toApiError, type FieldError } from './api-error.js';
export { call, newKey, type CallOptions, type Document } from './client.js';
export { queryKeyOf, useApi, usePages, type ApiOptions } from './use-api.js';
export { useAct, type Act, type ActOptions, type CallerChoice } from './use-act.js';
export { checkSession, loginAddress, sessionLost, useSessionLost } from './session.js';
export { SiteContext, useSiteId } from './site-context.js';
