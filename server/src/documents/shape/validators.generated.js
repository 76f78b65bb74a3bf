// Made by scripts/validators.ts from schemas/*.schema.json.
"use strict";
export const validate_authorizationDelegatedRoleDefinitionIds = validate10;
const schema11 = {"type":"string","properties":{}};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const validate_authorization = validate11;
const schema12 = {"type":"object","required":["principalId","roleDefinitionId"],"additionalProperties":false,"properties":{"principalId":{"type":"string"},"principalIdDisplayName":{"type":"string"},"principalType":{"type":"string"},"roleDefinitionId":{"type":"string"},"delegatedRoleDefinitionIds":{"type":"array"},"justification":{"type":"string"}}};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.principalId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "principalId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.roleDefinitionId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "roleDefinitionId"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "principalId") || (key0 === "principalIdDisplayName")) || (key0 === "principalType")) || (key0 === "roleDefinitionId")) || (key0 === "delegatedRoleDefinitionIds")) || (key0 === "justification"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.principalId !== undefined){
if(typeof data.principalId !== "string"){
const err3 = {instancePath:instancePath+"/principalId",schemaPath:"#/properties/principalId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.principalIdDisplayName !== undefined){
if(typeof data.principalIdDisplayName !== "string"){
const err4 = {instancePath:instancePath+"/principalIdDisplayName",schemaPath:"#/properties/principalIdDisplayName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.principalType !== undefined){
if(typeof data.principalType !== "string"){
const err5 = {instancePath:instancePath+"/principalType",schemaPath:"#/properties/principalType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.roleDefinitionId !== undefined){
if(typeof data.roleDefinitionId !== "string"){
const err6 = {instancePath:instancePath+"/roleDefinitionId",schemaPath:"#/properties/roleDefinitionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.delegatedRoleDefinitionIds !== undefined){
if(!(Array.isArray(data.delegatedRoleDefinitionIds))){
const err7 = {instancePath:instancePath+"/delegatedRoleDefinitionIds",schemaPath:"#/properties/delegatedRoleDefinitionIds/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.justification !== undefined){
if(typeof data.justification !== "string"){
const err8 = {instancePath:instancePath+"/justification",schemaPath:"#/properties/justification/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

export const validate_approver = validate12;
const schema13 = {"type":"object","required":["principalId"],"additionalProperties":false,"properties":{"principalId":{"type":"string"},"principalIdDisplayName":{"type":"string"}}};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.principalId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "principalId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "principalId") || (key0 === "principalIdDisplayName"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.principalId !== undefined){
if(typeof data.principalId !== "string"){
const err2 = {instancePath:instancePath+"/principalId",schemaPath:"#/properties/principalId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.principalIdDisplayName !== undefined){
if(typeof data.principalIdDisplayName !== "string"){
const err3 = {instancePath:instancePath+"/principalIdDisplayName",schemaPath:"#/properties/principalIdDisplayName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

export const validate_accessPolicy = validate13;
const schema14 = {"type":"object","required":["multiFactorAuthProvider"],"additionalProperties":false,"properties":{"multiFactorAuthProvider":{"type":"string"},"maximumActivationDuration":{"type":"string"},"managedByTenantApprovers":{"type":"array"}}};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.multiFactorAuthProvider === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "multiFactorAuthProvider"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "multiFactorAuthProvider") || (key0 === "maximumActivationDuration")) || (key0 === "managedByTenantApprovers"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.multiFactorAuthProvider !== undefined){
if(typeof data.multiFactorAuthProvider !== "string"){
const err2 = {instancePath:instancePath+"/multiFactorAuthProvider",schemaPath:"#/properties/multiFactorAuthProvider/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.maximumActivationDuration !== undefined){
if(typeof data.maximumActivationDuration !== "string"){
const err3 = {instancePath:instancePath+"/maximumActivationDuration",schemaPath:"#/properties/maximumActivationDuration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.managedByTenantApprovers !== undefined){
if(!(Array.isArray(data.managedByTenantApprovers))){
const err4 = {instancePath:instancePath+"/managedByTenantApprovers",schemaPath:"#/properties/managedByTenantApprovers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

export const validate_eligibleAuthorization = validate14;
const schema15 = {"type":"object","required":["principalId","roleDefinitionId","justInTimeAccessPolicy"],"additionalProperties":false,"properties":{"principalId":{"type":"string"},"principalIdDisplayName":{"type":"string"},"principalType":{"type":"string"},"roleDefinitionId":{"type":"string"},"justInTimeAccessPolicy":{"type":"object"},"justification":{"type":"string"}}};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.principalId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "principalId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.roleDefinitionId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "roleDefinitionId"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.justInTimeAccessPolicy === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "justInTimeAccessPolicy"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "principalId") || (key0 === "principalIdDisplayName")) || (key0 === "principalType")) || (key0 === "roleDefinitionId")) || (key0 === "justInTimeAccessPolicy")) || (key0 === "justification"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.principalId !== undefined){
if(typeof data.principalId !== "string"){
const err4 = {instancePath:instancePath+"/principalId",schemaPath:"#/properties/principalId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.principalIdDisplayName !== undefined){
if(typeof data.principalIdDisplayName !== "string"){
const err5 = {instancePath:instancePath+"/principalIdDisplayName",schemaPath:"#/properties/principalIdDisplayName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.principalType !== undefined){
if(typeof data.principalType !== "string"){
const err6 = {instancePath:instancePath+"/principalType",schemaPath:"#/properties/principalType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.roleDefinitionId !== undefined){
if(typeof data.roleDefinitionId !== "string"){
const err7 = {instancePath:instancePath+"/roleDefinitionId",schemaPath:"#/properties/roleDefinitionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.justInTimeAccessPolicy !== undefined){
let data4 = data.justInTimeAccessPolicy;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
const err8 = {instancePath:instancePath+"/justInTimeAccessPolicy",schemaPath:"#/properties/justInTimeAccessPolicy/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.justification !== undefined){
if(typeof data.justification !== "string"){
const err9 = {instancePath:instancePath+"/justification",schemaPath:"#/properties/justification/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

export const validate_manifest = validate15;
const schema16 = {"type":"object","required":["version","managedByTenantId","authorizations"],"additionalProperties":false,"properties":{"$schema":{"type":"string"},"version":{"type":"string"},"registrationDefinitionName":{"type":"string"},"description":{"type":"string"},"managedByTenantId":{"type":"string"},"authorizations":{"type":"array"},"eligibleAuthorizations":{"type":"array"},"cloud":{"type":"string","enum":["AzureCloud","AzureUSGovernment","AzureChinaCloud"]}}};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.managedByTenantId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "managedByTenantId"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.authorizations === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "authorizations"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "$schema") || (key0 === "version")) || (key0 === "registrationDefinitionName")) || (key0 === "description")) || (key0 === "managedByTenantId")) || (key0 === "authorizations")) || (key0 === "eligibleAuthorizations")) || (key0 === "cloud"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
const err4 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
const err5 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.registrationDefinitionName !== undefined){
if(typeof data.registrationDefinitionName !== "string"){
const err6 = {instancePath:instancePath+"/registrationDefinitionName",schemaPath:"#/properties/registrationDefinitionName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err7 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.managedByTenantId !== undefined){
if(typeof data.managedByTenantId !== "string"){
const err8 = {instancePath:instancePath+"/managedByTenantId",schemaPath:"#/properties/managedByTenantId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.authorizations !== undefined){
if(!(Array.isArray(data.authorizations))){
const err9 = {instancePath:instancePath+"/authorizations",schemaPath:"#/properties/authorizations/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.eligibleAuthorizations !== undefined){
if(!(Array.isArray(data.eligibleAuthorizations))){
const err10 = {instancePath:instancePath+"/eligibleAuthorizations",schemaPath:"#/properties/eligibleAuthorizations/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.cloud !== undefined){
let data7 = data.cloud;
if(typeof data7 !== "string"){
const err11 = {instancePath:instancePath+"/cloud",schemaPath:"#/properties/cloud/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(((data7 === "AzureCloud") || (data7 === "AzureUSGovernment")) || (data7 === "AzureChinaCloud"))){
const err12 = {instancePath:instancePath+"/cloud",schemaPath:"#/properties/cloud/enum",keyword:"enum",params:{allowedValues: schema16.properties.cloud.enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

export const validate_principalMembers = validate16;
const schema17 = {"type":"string","properties":{}};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}

export const validate_principal = validate17;
const schema18 = {"type":"object","required":["id","displayName","type"],"additionalProperties":false,"properties":{"id":{"type":"string"},"displayName":{"type":"string"},"type":{"type":"string","enum":["Group","User","ServicePrincipal","Application"]},"groupType":{"type":"string","enum":["Security","Microsoft365"]},"memberCount":{"type":"integer"},"owner":{"type":"string"},"members":{"type":"array"},"appId":{"type":"string"},"partnerLinked":{"type":"boolean"}}};
const func2 = Object.prototype.hasOwnProperty;

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.displayName === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "displayName"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema18.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.displayName !== undefined){
if(typeof data.displayName !== "string"){
const err5 = {instancePath:instancePath+"/displayName",schemaPath:"#/properties/displayName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((((data2 === "Group") || (data2 === "User")) || (data2 === "ServicePrincipal")) || (data2 === "Application"))){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema18.properties.type.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.groupType !== undefined){
let data3 = data.groupType;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/groupType",schemaPath:"#/properties/groupType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((data3 === "Security") || (data3 === "Microsoft365"))){
const err9 = {instancePath:instancePath+"/groupType",schemaPath:"#/properties/groupType/enum",keyword:"enum",params:{allowedValues: schema18.properties.groupType.enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.memberCount !== undefined){
let data4 = data.memberCount;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err10 = {instancePath:instancePath+"/memberCount",schemaPath:"#/properties/memberCount/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.owner !== undefined){
if(typeof data.owner !== "string"){
const err11 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.members !== undefined){
if(!(Array.isArray(data.members))){
const err12 = {instancePath:instancePath+"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.appId !== undefined){
if(typeof data.appId !== "string"){
const err13 = {instancePath:instancePath+"/appId",schemaPath:"#/properties/appId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.partnerLinked !== undefined){
if(typeof data.partnerLinked !== "boolean"){
const err14 = {instancePath:instancePath+"/partnerLinked",schemaPath:"#/properties/partnerLinked/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}

export const validate_directory = validate18;
const schema19 = {"type":"object","required":["tenantId","principals"],"additionalProperties":false,"properties":{"$schema":{"type":"string"},"tenantId":{"type":"string"},"tenantName":{"type":"string"},"cloud":{"type":"string","enum":["AzureCloud","AzureUSGovernment","AzureChinaCloud"]},"readAt":{"type":"string"},"complete":{"type":"boolean"},"principals":{"type":"array"}}};

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tenantId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tenantId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.principals === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "principals"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "$schema") || (key0 === "tenantId")) || (key0 === "tenantName")) || (key0 === "cloud")) || (key0 === "readAt")) || (key0 === "complete")) || (key0 === "principals"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
const err3 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.tenantId !== undefined){
if(typeof data.tenantId !== "string"){
const err4 = {instancePath:instancePath+"/tenantId",schemaPath:"#/properties/tenantId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.tenantName !== undefined){
if(typeof data.tenantName !== "string"){
const err5 = {instancePath:instancePath+"/tenantName",schemaPath:"#/properties/tenantName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.cloud !== undefined){
let data3 = data.cloud;
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/cloud",schemaPath:"#/properties/cloud/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(((data3 === "AzureCloud") || (data3 === "AzureUSGovernment")) || (data3 === "AzureChinaCloud"))){
const err7 = {instancePath:instancePath+"/cloud",schemaPath:"#/properties/cloud/enum",keyword:"enum",params:{allowedValues: schema19.properties.cloud.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.readAt !== undefined){
if(typeof data.readAt !== "string"){
const err8 = {instancePath:instancePath+"/readAt",schemaPath:"#/properties/readAt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.complete !== undefined){
if(typeof data.complete !== "boolean"){
const err9 = {instancePath:instancePath+"/complete",schemaPath:"#/properties/complete/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.principals !== undefined){
if(!(Array.isArray(data.principals))){
const err10 = {instancePath:instancePath+"/principals",schemaPath:"#/properties/principals/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}


export const units = {
  authorizationDelegatedRoleDefinitionIds: { validate: validate_authorizationDelegatedRoleDefinitionIds, "owner":"authorization","property":"delegatedRoleDefinitionIds","properties":{},"links":{},"cases":[]},
  authorization: { validate: validate_authorization, "owner":"authorization","properties":{"principalId":["string"],"principalIdDisplayName":["string"],"principalType":["string"],"roleDefinitionId":["string"],"delegatedRoleDefinitionIds":["array"],"justification":["string"]},"links":{"delegatedRoleDefinitionIds":{"unit":"authorizationDelegatedRoleDefinitionIds","of":"items"}},"cases":[]},
  approver: { validate: validate_approver, "owner":"approver","properties":{"principalId":["string"],"principalIdDisplayName":["string"]},"links":{},"cases":[]},
  accessPolicy: { validate: validate_accessPolicy, "owner":"accessPolicy","properties":{"multiFactorAuthProvider":["string"],"maximumActivationDuration":["string"],"managedByTenantApprovers":["array"]},"links":{"managedByTenantApprovers":{"unit":"approver","of":"items"}},"cases":[]},
  eligibleAuthorization: { validate: validate_eligibleAuthorization, "owner":"eligibleAuthorization","properties":{"principalId":["string"],"principalIdDisplayName":["string"],"principalType":["string"],"roleDefinitionId":["string"],"justInTimeAccessPolicy":["object"],"justification":["string"]},"links":{"justInTimeAccessPolicy":{"unit":"accessPolicy","of":"value"}},"cases":[]},
  manifest: { validate: validate_manifest, "owner":"definition","properties":{"$schema":["string"],"version":["string"],"registrationDefinitionName":["string"],"description":["string"],"managedByTenantId":["string"],"authorizations":["array"],"eligibleAuthorizations":["array"],"cloud":["string"]},"links":{"authorizations":{"unit":"authorization","of":"items"},"eligibleAuthorizations":{"unit":"eligibleAuthorization","of":"items"}},"cases":[]},
  principalMembers: { validate: validate_principalMembers, "owner":"principal","property":"members","properties":{},"links":{},"cases":[]},
  principal: { validate: validate_principal, "owner":"principal","properties":{"id":["string"],"displayName":["string"],"type":["string"],"groupType":["string"],"memberCount":["integer"],"owner":["string"],"members":["array"],"appId":["string"],"partnerLinked":["boolean"]},"links":{"members":{"unit":"principalMembers","of":"items"}},"cases":[]},
  directory: { validate: validate_directory, "owner":"directory","properties":{"$schema":["string"],"tenantId":["string"],"tenantName":["string"],"cloud":["string"],"readAt":["string"],"complete":["boolean"],"principals":["array"]},"links":{"principals":{"unit":"principal","of":"items"}},"cases":[]},
};
