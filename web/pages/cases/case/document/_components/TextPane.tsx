import { Box, Button } from '@cloudscape-design/components'
import type { UseQueryResult } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { ContractText } from '#api/resources.ts'
import { Unreadable } from '#web/components/clauses/Unreadable.tsx'
import { ListSkeleton } from '#web/components/ListSkeleton.tsx'
import { Loaded } from '#web/components/Loaded.tsx'
import { Part } from '#web/components/Part.tsx'
import { ContractWords } from '#web/pages/cases/case/document/_components/ContractWords.tsx'
import type { ChosenClause } from '#web/pages/cases/case/document/_lib/use-chosen-clause.ts'

type Props = {
  read: UseQueryResult<ContractText>
  chosen: ChosenClause
  original: { open: () => void; isPending: boolean }
}

/** The words of the contract, or why there are none for a machine, and then the original. */
export function TextPane({ read, chosen, original }: Props) {
  const { t } = useTranslation()
  const pages = read.data?.pages ?? null
  return (
    <Part
      title={t('cases.contract.text')}
      {...(pages === null ? {} : { counter: `(${t('cases.contract.pages', { count: pages })})` })}
    >
      <Loaded read={read} skeleton={<ListSkeleton lines={20} />}>
        {(text) =>
          !text.readable ? (
            <Unreadable
              because={text.unreadableBecause}
              action={
                <Button iconName="download" loading={original.isPending} onClick={original.open}>
                  {t('cases.contract.original')}
                </Button>
              }
            />
          ) : text.blocks.length === 0 ? (
            <Box color="text-body-secondary">{t('cases.contract.empty')}</Box>
          ) : (
            <ContractWords text={text} chosen={chosen} />
          )
        }
      </Loaded>
    </Part>
  )
}
