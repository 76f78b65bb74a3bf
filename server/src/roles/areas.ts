/** Twelve parts of Azure that a reader can take in at a glance; every resource provider belongs to one. */
export const areas = [
  'compute',
  'apps',
  'network',
  'storage',
  'data',
  'ai',
  'integration',
  'security',
  'monitoring',
  'management',
  'recovery',
  'hybrid',
] as const;
export type Area = (typeof areas)[number];

/** The providers of each area; those of Microsoft without their first word. */
const providersOf: Readonly<Record<Area, string>> = {
  compute: `AVS AzureFleet AzureImageTestingForLinux AzureLargeInstance BareMetal BareMetalInfrastructure Batch CloudTest
    Compute ComputeBulkActions ComputeLimit ComputeSchedule DesktopVirtualization DevCenter DevelopmentWindows365
    DevOpsInfrastructure DevTestLab HanaOnAzure LabServices Maintenance Quantum SerialConsole SoftwarePlan
    SqlVirtualMachine StandbyPool SupercomputerInfrastructure VirtualMachineImages VisualStudio VMware Windows365
    Workloads`,
  apps: `App AppConfiguration AppLink AppPlatform AzurePlaywrightService CertificateRegistration Chaos
    ContainerInstance ContainerRegistry ContainerService Dashboard DevHub DomainRegistration DurableTask
    Experimentation FluidRelay HealthBot LoadTestService Maps OnlineExperimentation RedHatOpenShift SecretSyncController
    ServiceFabric ServiceFabricMesh ServiceLinker SignalRService VideoIndexer Web WorkloadBuilder
    LambdaTest.HyperExecute NGINX.NGINXPLUS`,
  network: `Cdn ManagedNetworkFabric Mission Network NetworkFunction Orbital Peering ServiceNetworking
    ZeroTrustSegmentation GitHub.Network PaloAltoNetworks.Cloudngfw`,
  storage: `AzureContextCache DataBox DataLakeStore ElasticSan FileShares NetApp ObjectStore Storage StorageActions
    StorageCache StorageDiscovery StorageMover StorageSync StorageTasks ConnectedCache Dell.Storage PureStorage.Block
    Qumulo.Storage`,
  data: `AnalysisServices Cache CleanRoom D365CustomerInsights DatabaseFleetManager DatabaseWatcher Databricks
    DataFactory DataLakeAnalytics DataMigration DataShare DBforMariaDB DBforMySQL DBforPostgreSQL DocumentDB Fabric
    Genome GraphServices HDInsight HealthcareApis HealthcareInterop HealthDataAIServices HorizonDB Kusto
    OpenEnergyPlatform OrionDB PowerBI PowerBIDedicated ProjectArcadia Purview Sql StreamAnalytics Synapse Syntex
    Astronomer.Astro Confluent Informatica.DataManagement MongoDB.Atlas Oracle.Database Pinecone.VectorDb`,
  ai: `Bing BotService CognitiveServices Discovery InferenceService MachineLearningServices Search Singularity
    WeightsAndBiases Anyscale.Platform ArizeAi.ObservabilityEval Napster.CompanionAPI`,
  integration: `ApiCenter ApiManagement AzureDataTransfer BlockchainTokens Communication ConfidentialLedger
    ConnectedCredentials CustomProviders EventGrid EventHub IntegrationSpaces Logic MessagingCatalog
    MessagingConnectors NotificationHubs OperatorVoicemail PowerPlatform Relay ServiceBus WindowsPushNotificationServices`,
  security: `AAD AadCustomSecurityAttributesDiagnosticSettings aadiam ADHybridHealthService Approvals Attestation
    Authorization AzureActiveDirectory AzureScan CodeSigning CustomerLockbox Easm EntitlementManagement
    EntraIDGovernance EntraIdGovernanceAccelerator HardwareSecurityModules InformationProtection Intune KeyVault
    ManagedIdentity NexusIdentity Pki SecretManagementSampleProvider Security SecurityCopilot SecurityDetonation
    SecurityInsights SecurityPlatform SentinelPlatformServices`,
  monitoring: `AlertsManagement Azure.Geneva Carbon CloudHealth Datadog Elastic ErrorInsights FootprintMonitoring
    HealthModel Impact Insights Monitor OperationalInsights OperationsManagement ResourceHealth Scom
    SustainabilityServices Dynatrace.Observability NewRelic.Observability`,
  management: `Addons Advisor AppComplianceAutomation Automanage Automation AzureTerraform Billing BillingBenefits
    BillingTrust Blueprint Bluefin Capacity ChangeSafety CloudShell Commerce Consumption CostManagement
    CostManagementExports EnterpriseSupport Features GuestConfiguration Help Inventory M365ConsumptionServices
    ManagedOps ManagedServices Management Marketplace MarketplaceOrdering PartnerManagedConsumerRecurrence
    PlatformValidation PolicyInsights Portal PortalServices ProfessionalService ProgramEnrollment ProviderHub Quota
    Relationships ResourceBuilder ResourceGraph ResourceIntelligence ResourceNotifications Resources SaaS SaaSHub
    ServicesHub Solutions Sovereign Subscription Support ToolchainOrchestrator UsageBilling Validate FairfieldGardens
    Liftrbasic.Samplerp`,
  recovery: `AppAssessment ApplicationMigration AzureBusinessContinuity AzureResilienceManagement BackupSolutions
    DataProtection DataReplication DependencyMap Migrate MySQLDiscovery OffAzure RecoveryServices Commvault.ContentStore`,
  hybrid: `ArcContainerStorage AWSConnector AzureArcData AzureSphere AzureStack AzureStackHCI CloudDevicePlatform
    CloudES ConnectedOpenStack ConnectedVehicle ConnectedVMwarevSphere DataBoxEdge DeviceOnboarding DeviceRegistry
    Devices DeviceUpdate DigitalAssets DigitalTwins Edge EdgeMarketPlace EdgeOrder EdgeOrderPartner EdgeZones
    ExtendedLocation GCPConnector Hardware HybridCloud HybridCompute HybridConnectivity HybridContainerService
    HybridNetwork IoTCentral IoTFirmwareDefense IoTOperations IoTOperationsDataProcessor IoTSecurity Kubernetes
    KubernetesConfiguration KubernetesRuntime NetworkCloud Nutanix ResourceConnector SCVMM`,
};

const areaOfProvider = new Map(areas.flatMap((area) => namesOf(area).map((name) => [name, area] as const)));

/** The area a resource provider belongs to, by its namespace in any case; management where nobody assigned it. */
export function areaOf(provider: string): Area {
  return areaOfProvider.get(provider.toLowerCase()) ?? 'management';
}

/** The providers the table assigns, in lower case; a test compares them with those Azure has. */
export const assignedProviders: readonly string[] = areas.flatMap((area) => namesOf(area));

function namesOf(area: Area): readonly string[] {
  return providersOf[area].split(/\s+/).map((name) => namespaceOf(name).toLowerCase());
}

/** Names of other publishers are written in full, and so is the one of Microsoft's that holds a dot. */
function namespaceOf(name: string): string {
  return name.includes('.') && name !== 'Azure.Geneva' ? name : `Microsoft.${name}`;
}
