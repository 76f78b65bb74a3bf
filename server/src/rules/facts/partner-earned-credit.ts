import type { Role } from '../../roles';

/** The roles that do not count, of those in Microsoft's table of 2020, the newest there is (ROL-18). */
const withoutCredit: ReadonlySet<string> = new Set([
  'acdd72a7-3385-48ef-bd42-f606fba81ae7', // Reader
  'cdda3590-29a3-44f6-95f2-9f980659eb04', // AcrQuarantineReader
  '71522526-b88f-4d52-b57f-d31fc3546d0d', // API Management Service Reader Role
  '423170ca-a8f6-4b0f-8487-9e4eb8f49bfa', // Azure Maps Data Reader
  'a795c7a0-d4a2-40c1-ae25-d81f01202912', // Backup Reader
  'fa23ad8b-c56e-40d8-ac0c-ce449e1d2c64', // Billing Reader
  '871e35f6-b5c1-49cc-a043-bde969a0f2cd', // CDN Endpoint Reader
  '8f96442b-4075-438f-813d-ad51ab4019af', // CDN Profile Reader
  'b59867f0-fa02-499b-be73-45a86b5b3e1c', // Cognitive Services Data Reader
  'a97b65f3-24c7-4388-baec-2e87135dc908', // Cognitive Services User
  'fbdf93bf-df7d-467e-a4d2-9458aa1360c8', // Cosmos DB Account Reader Role
  '72fafb9e-0641-4937-9268-a91bfd8191a3', // Cost Management Reader
  '028f4ed7-e2a9-465e-a8f4-9c0ffdfdc027', // Data Box Reader
  '2414bbcf-6497-4faf-8c65-045460748405', // EventGrid EventSubscription Reader
  '73c42c96-874c-492b-b04d-ab87d138a893', // Log Analytics Reader
  'b9331d33-8a36-4f8c-b097-4f54124fdb44', // Managed Applications Reader
  'ac63b705-f282-497d-ac71-919bf39d939d', // Management Group Reader
  '43d0d8ad-25c7-4714-9337-8ba259a9fe05', // Monitoring Reader
  '39bc4728-0917-49c7-9d2c-d95423bc2eb4', // Security Reader
  'dbaa88c4-0c30-4179-9fb3-46319faa6149', // Site Recovery Reader
  '5d51204f-eb77-4b1c-b86a-2ec626c49413', // Spatial Anchors Account Reader
  '2a2b9908-6ea1-4ae2-8e65-a410df84e7d1', // Storage Blob Data Reader
  'aba4ae5f-2193-4029-9191-0cb91df5e314', // Storage File Data SMB Share Reader
  '19e7f393-937e-4f77-808e-94535e297925', // Storage Queue Data Reader
  '91c1777a-f3dc-4fae-b103-61d183457e46', // Delete Role: it is in no table, and gives no access to a resource
]);

/** Whether a role may count for partner earned credit; one that no table names may. */
export function earnsCredit({ id }: Role): boolean {
  return !withoutCredit.has(id);
}
