import { Button } from '@cloudscape-design/components'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { InventoryFilter } from '#domain/inventory/inventory.ts'
import { useApp } from '#web/app-context.ts'
import { Failure } from '#web/components/Failure.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { download } from '#web/lib/download.ts'
import { today } from '#web/lib/today.ts'

/** The inventory as filtered, as a file for a spreadsheet. */
export function ExportButton({ filter }: { filter: InventoryFilter }) {
  const { t } = useTranslation()
  const { call } = useApp()
  const { language } = useLanguage()
  const exported = useMutation({
    mutationFn: () => call('exportInventory', { query: { ...filter, language } }),
    onSuccess: (text) => download(text, 'text/csv;charset=utf-8', t('inventory.exportName', { day: today() })),
  })
  return (
    <>
      <Button
        iconName="download"
        loading={exported.isPending}
        loadingText={t('inventory.exporting')}
        onClick={() => exported.mutate()}
      >
        {t('inventory.export')}
      </Button>
      {exported.isError && <Failure error={exported.error} retry={() => exported.mutate()} />}
    </>
  )
}
