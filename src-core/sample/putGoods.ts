import { fenOf, sampleGoods } from './goods/all.ts'
import { type MakeStep, rowMaker, withRows } from './Making.ts'

/** The product library. Stock comes with the lineups: it is what the sessions plan to sell, and some more. */
export const putGoods: MakeStep = (plan, makeId) => {
  const make = rowMaker('products', plan, makeId)
  const rows = sampleGoods.map((good) =>
    make({
      name: good.name,
      productNo: good.no,
      sku: good.sku,
      brand: good.brand,
      category: good.category,
      role: good.role,
      listFen: fenOf(good.listYuan),
      costFen: fenOf(good.costYuan),
      floorFen: fenOf(good.floorYuan),
      commissionRate: good.commissionRate,
      refundRate: good.refundRate,
      sellingPoints: [...good.sellingPoints],
      forbiddenClaims: [...good.forbiddenClaims],
      experienceScore: good.experienceScore,
      leadTimeHours: good.leadTimeHours,
    }),
  )
  return withRows(plan, 'products', rows)
}
