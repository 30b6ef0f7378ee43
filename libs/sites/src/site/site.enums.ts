import { registerEnumType } from '@nestjs/graphql';

export const SiteLevelEnum = { PROVINCE: 'province', CITY: 'city', COUNTY: 'county', TOWNSHIP: 'township' } as const;
export const SiteKindEnum = { PORTAL: 'portal', DEPARTMENT: 'department', SUB_SITE: 'sub_site' } as const;
export const SiteStateEnum = { DRAFT: 'draft', LIVE: 'live', SUSPENDED: 'suspended', CLOSED: 'closed' } as const;

registerEnumType(SiteLevelEnum, { name: 'SiteLevel', description: '层级' });
registerEnumType(SiteKindEnum, { name: 'SiteKind', description: '站点类型' });
registerEnumType(SiteStateEnum, { name: 'SiteState', description: '站点状态' });
