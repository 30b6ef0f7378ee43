/** SQL: the absence `a` is in force at this moment, by the day of Shanghai. */
export const AWAY_NOW = `a.ended_at is null and (now() at time zone 'Asia/Shanghai')::date between a.begins_on and a.ends_on`;
