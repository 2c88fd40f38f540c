@minLength(4)
@maxLength(20)
@description('Names every resource; lower-case letters and digits only, because it also names the storage account.')
param baseName string

@maxLength(42)
param botDisplayName string

@description('Client id of the registration people sign in to (aadApp/create).')
param signInClientId string

param teamsAppId string

@description('Always-on needs a dedicated plan, B1 or larger.')
param planSku string = 'B1'

@description('How many copies of the data are kept, and where.')
@allowed(['Standard_LRS', 'Standard_ZRS', 'Standard_GRS', 'Standard_GZRS'])
param storageSku string = 'Standard_ZRS'

@description('Application Insights without code. Off until someone wants it: request addresses name teams and people.')
param applicationMonitoring bool = false

param location string = resourceGroup().location

// The bot's identity, and the one the server reads its tables with. There is no secret to keep or to rotate.
resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: baseName
  location: location
}

resource storage 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: baseName
  location: location
  kind: 'StorageV2'
  sku: { name: storageSku }
  properties: {
    allowSharedKeyAccess: false
    allowBlobPublicAccess: false
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
  }
}

var storageTableDataContributor = '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'

resource mayUseTables 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(storage.id, identity.id, storageTableDataContributor)
  scope: storage
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', storageTableDataContributor)
  }
}

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: baseName
  location: location
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: 30
  }
}

resource insights 'Microsoft.Insights/components@2020-02-02' = if (applicationMonitoring) {
  name: baseName
  location: location
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: logs.id
  }
}

resource plan 'Microsoft.Web/serverfarms@2023-12-01' = {
  name: baseName
  location: location
  kind: 'linux'
  sku: { name: planSku }
  properties: { reserved: true }
}

resource web 'Microsoft.Web/sites@2023-12-01' = {
  name: baseName
  location: location
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identity.id}': {} }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false // any instance answers any request
    siteConfig: {
      linuxFxVersion: 'NODE|22-lts'
      appCommandLine: 'node dist/index.js'
      alwaysOn: true
      http20Enabled: true
      minTlsVersion: '1.2'
      ftpsState: 'Disabled'
      healthCheckPath: '/health/ready'
    }
  }
}

var monitoring = applicationMonitoring
  ? {
      APPLICATIONINSIGHTS_CONNECTION_STRING: insights!.properties.ConnectionString
      ApplicationInsightsAgent_EXTENSION_VERSION: '~3'
    }
  : {}

// Apart from the site, because they name its own host.
resource settings 'Microsoft.Web/sites/config@2023-12-01' = {
  parent: web
  name: 'appsettings'
  properties: union(monitoring, {
    WEBSITE_RUN_FROM_PACKAGE: '1'
    NODE_ENV: 'production'
    BOT_ID: identity.properties.clientId
    BOT_TENANT_ID: tenant().tenantId
    BOT_TYPE: 'UserAssignedMSI'
    AZURE_CLIENT_ID: identity.properties.clientId // which identity @azure/identity takes
    AAD_APP_CLIENT_ID: signInClientId
    AAD_APP_TENANT_ID: tenant().tenantId
    TEAMS_APP_ID: teamsAppId
    TAB_DOMAIN: web.properties.defaultHostName
    TABLE_ENDPOINT: storage.properties.primaryEndpoints.table
  })
}

resource serverLogs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'server'
  scope: web
  properties: {
    workspaceId: logs.id
    logs: [
      { category: 'AppServiceConsoleLogs', enabled: true }
      { category: 'AppServicePlatformLogs', enabled: true }
    ]
  }
}

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: baseName
  location: 'global'
  kind: 'azurebot'
  sku: { name: 'F0' }
  properties: {
    displayName: botDisplayName
    endpoint: 'https://${web.properties.defaultHostName}/api/messages'
    msaAppId: identity.properties.clientId
    msaAppMSIResourceId: identity.id
    msaAppTenantId: tenant().tenantId
    msaAppType: 'UserAssignedMSI'
    disableLocalAuth: true
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: { channelName: 'MsTeamsChannel' }
}

// The toolkit writes these to env/.env.<environment>.
output BOT_ID string = identity.properties.clientId
// Once per installation, so that the server may read team owners as the sign-in registration without a secret:
//   az ad app federated-credential create --id $AAD_APP_CLIENT_ID --parameters '{"name": "adoption-playbook",
//     "issuer": "https://login.microsoftonline.com/<tenant id>/v2.0", "subject": "$BOT_PRINCIPAL_ID",
//     "audiences": ["api://AzureADTokenExchange"]}'
output BOT_PRINCIPAL_ID string = identity.properties.principalId
output TAB_DOMAIN string = web.properties.defaultHostName
output TAB_ENDPOINT string = 'https://${web.properties.defaultHostName}'
output AZURE_APP_SERVICE_RESOURCE_ID string = web.id
