import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Can, CurrentScope } from '@jiyue/auth';
import type { Scope } from '@jiyue/tenancy';
import { SettingsCommands } from './settings.commands.js';
import { SettingsQueries } from './settings.queries.js';
import {
  ConfirmMessageAddressInput,
  EnterMessageAddressInput,
  RemoveMessageAddressInput,
  SetMessagePreferenceInput,
  SettingsType,
} from './settings.types.js';

@Resolver(() => SettingsType)
export class SettingsResolver {
  constructor(
    private readonly queries: SettingsQueries,
    private readonly commands: SettingsCommands,
  ) {}

  @Query(() => SettingsType)
  @Can('read', 'MessageSetting')
  messageSettings(@CurrentScope() scope: Scope): Promise<SettingsType> {
    return this.queries.own(scope);
  }

  @Mutation(() => SettingsType)
  @Can('change', 'MessageSetting')
  async setMessagePreference(@CurrentScope() scope: Scope, @Args('input') input: SetMessagePreferenceInput) {
    await this.commands.prefer.run(scope, input);
    return this.queries.own(scope);
  }

  @Mutation(() => SettingsType)
  @Can('change', 'MessageSetting')
  async enterMessageAddress(@CurrentScope() scope: Scope, @Args('input') input: EnterMessageAddressInput) {
    await this.commands.enter.run(scope, input);
    return this.queries.own(scope);
  }

  @Mutation(() => SettingsType)
  @Can('change', 'MessageSetting')
  async confirmMessageAddress(@CurrentScope() scope: Scope, @Args('input') input: ConfirmMessageAddressInput) {
    await this.commands.confirm.run(scope, input);
    return this.queries.own(scope);
  }

  @Mutation(() => SettingsType)
  @Can('change', 'MessageSetting')
  async removeMessageAddress(@CurrentScope() scope: Scope, @Args('input') input: RemoveMessageAddressInput) {
    await this.commands.remove.run(scope, input);
    return this.queries.own(scope);
  }
}
