import { Box, Button, SpaceBetween } from '@cloudscape-design/components'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mayDo } from '#domain/access/permission.ts'
import { useRead } from '#web/api/use-read.ts'
import { type CaseColumn, CaseLink, CaseList } from '#web/components/CaseList.tsx'
import { Countries } from '#web/components/Countries.tsx'
import { ListSkeleton } from '#web/components/ListSkeleton.tsx'
import { Loaded } from '#web/components/Loaded.tsx'
import { Part } from '#web/components/Part.tsx'
import { StatusWord } from '#web/components/StatusWord.tsx'
import { WhatIfLink } from '#web/pages/law/_components/WhatIfLink.tsx'
import type { LawRule } from '#web/pages/law/_lib/rule-groups.ts'
import { useProfile } from '#web/profile-context.ts'

type Props = { rule: LawRule; regime: string; day: string }

/** The transfers whose assessment applied the rule; for whoever sees the inventory alone. */
export function RestingPart({ rule, regime, day }: Props) {
  const { t } = useTranslation()
  const profile = useProfile()
  if (!mayDo(profile, 'inventory:read', null).ok) return null
  const future = day < rule.valid.from
  return (
    <Part title={t('law.rule.resting')} description={t('law.rule.restingDescription')}>
      <SpaceBetween size="s">
        <Resting rule={rule.id} />
        <WhatIfLink supposed={{ kind: future ? 'rule-begins' : 'rule-ends', regime, what: rule.id, on: day }}>
          {t(future ? 'law.whatIf.ifRuleBegan' : 'law.whatIf.ifRuleEnded')}
        </WhatIfLink>
      </SpaceBetween>
    </Part>
  )
}

/** As many as are shown at first. */
const first = 8

function Resting({ rule }: { rule: string }) {
  const { t } = useTranslation()
  const [all, setAll] = useState(false)
  const read = useRead('listRestingTransfers', { params: { rule } })
  const columns: CaseColumn[] = [
    { id: 'recipient', title: t('inventory.columns.recipient'), cell: (row) => <CaseLink row={row} /> },
    { id: 'service', title: t('inventory.columns.service'), cell: ({ service }) => service },
    {
      id: 'countries',
      title: t('inventory.columns.countries'),
      cell: ({ countries }) => <Countries codes={countries} />,
    },
    { id: 'status', title: t('inventory.columns.status'), cell: ({ status }) => <StatusWord status={status} /> },
  ]
  return (
    <Loaded read={read} skeleton={<ListSkeleton lines={4} />}>
      {({ total, transfers, unknown }) => (
        <SpaceBetween size="xs">
          {total === 0 ? (
            <Box>{t('law.rule.noneResting')}</Box>
          ) : (
            <>
              <Box fontWeight="bold">{t('law.rule.restingCount', { count: total })}</Box>
              <CaseList
                label={t('law.rule.resting')}
                rows={all ? transfers : transfers.slice(0, first)}
                columns={columns}
                empty={null}
              />
            </>
          )}
          {!all && transfers.length > first && (
            <Button onClick={() => setAll(true)}>
              {t('law.rule.restingMore', { count: transfers.length - first })}
            </Button>
          )}
          {all && total > transfers.length && <Box>{t('law.rule.restingFirst', { count: transfers.length })}</Box>}
          {unknown > 0 && <Box color="text-body-secondary">{t('law.rule.restingUnknown', { count: unknown })}</Box>}
        </SpaceBetween>
      )}
    </Loaded>
  )
}
