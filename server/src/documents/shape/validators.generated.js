// Made by scripts/validators.ts from schemas/*.schema.json.
"use strict";
export const validate_leads = validate10;
const schema11 = {"type":"object","required":["destination"],"additionalProperties":false,"properties":{"destination":{"type":"string"}}};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.destination === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "destination"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "destination")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.destination !== undefined){
if(typeof data.destination !== "string"){
const err2 = {instancePath:instancePath+"/destination",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const validate_offerCategories = validate11;
const schema12 = {"type":"string"};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

export const validate_terms = validate12;
const schema13 = {"type":"object","required":[],"additionalProperties":false,"properties":{"text":{"type":"string"},"url":{"type":"string"}}};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "text") || (key0 === "url"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
const err1 = {instancePath:instancePath+"/text",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
const err2 = {instancePath:instancePath+"/url",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

export const validate_supportContact = validate13;
const schema14 = {"type":"object","required":["name","email","phone"],"additionalProperties":false,"properties":{"name":{"type":"string"},"email":{"type":"string"},"phone":{"type":"string"}}};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.email === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "email"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.phone === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "phone"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "email")) || (key0 === "phone"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err4 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.email !== undefined){
if(typeof data.email !== "string"){
const err5 = {instancePath:instancePath+"/email",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.phone !== undefined){
if(typeof data.phone !== "string"){
const err6 = {instancePath:instancePath+"/phone",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

export const validate_logos = validate14;
const schema15 = {"type":"object","required":["large"],"additionalProperties":false,"properties":{"large":{"type":"string"},"medium":{"type":"string"},"small":{"type":"string"}}};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.large === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "large"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "large") || (key0 === "medium")) || (key0 === "small"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.large !== undefined){
if(typeof data.large !== "string"){
const err2 = {instancePath:instancePath+"/large",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.medium !== undefined){
if(typeof data.medium !== "string"){
const err3 = {instancePath:instancePath+"/medium",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.small !== undefined){
if(typeof data.small !== "string"){
const err4 = {instancePath:instancePath+"/small",keyword:"type",params:{type: "string"}};
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
const err5 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

export const validate_link = validate15;
const schema16 = {"type":"object","required":["name","url"],"additionalProperties":false,"properties":{"name":{"type":"string"},"url":{"type":"string"}}};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.url === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "url"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err3 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
const err4 = {instancePath:instancePath+"/url",keyword:"type",params:{type: "string"}};
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
const err5 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

export const validate_supportUrls = validate16;
const schema17 = {"type":"object","required":[],"additionalProperties":false,"properties":{"global":{"type":"string"},"government":{"type":"string"}}};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "global") || (key0 === "government"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.global !== undefined){
if(typeof data.global !== "string"){
const err1 = {instancePath:instancePath+"/global",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.government !== undefined){
if(typeof data.government !== "string"){
const err2 = {instancePath:instancePath+"/government",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}

export const validate_screenshot = validate17;
const schema18 = {"type":"object","required":["image"],"additionalProperties":false,"properties":{"image":{"type":"string"},"caption":{"type":"string"}}};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.image === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "image"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "image") || (key0 === "caption"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.image !== undefined){
if(typeof data.image !== "string"){
const err2 = {instancePath:instancePath+"/image",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.caption !== undefined){
if(typeof data.caption !== "string"){
const err3 = {instancePath:instancePath+"/caption",keyword:"type",params:{type: "string"}};
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
const err4 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}

export const validate_video = validate18;
const schema19 = {"type":"object","required":["name","url","thumbnail"],"additionalProperties":false,"properties":{"name":{"type":"string"},"url":{"type":"string"},"thumbnail":{"type":"string"}}};

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.url === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.thumbnail === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "thumbnail"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "url")) || (key0 === "thumbnail"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err4 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
const err5 = {instancePath:instancePath+"/url",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.thumbnail !== undefined){
if(typeof data.thumbnail !== "string"){
const err6 = {instancePath:instancePath+"/thumbnail",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}

export const validate_listing = validate19;
const schema20 = {"type":"object","required":["name","searchSummary","shortDescription","description","privacyPolicyUrl","supportContact","engineeringContact","logos"],"additionalProperties":false,"properties":{"name":{"type":"string"},"searchSummary":{"type":"string"},"shortDescription":{"type":"string"},"description":{"type":"string"},"privacyPolicyUrl":{"type":"string"},"supportContact":{"type":"object"},"engineeringContact":{"type":"object"},"logos":{"type":"object"},"language":{"type":"string"},"links":{"type":"array"},"supportUrls":{"type":"object"},"screenshots":{"type":"array"},"videos":{"type":"array"}}};
const func2 = Object.prototype.hasOwnProperty;

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.searchSummary === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "searchSummary"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.shortDescription === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "shortDescription"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.description === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "description"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.privacyPolicyUrl === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "privacyPolicyUrl"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.supportContact === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "supportContact"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.engineeringContact === undefined){
const err6 = {instancePath,keyword:"required",params:{missingProperty: "engineeringContact"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.logos === undefined){
const err7 = {instancePath,keyword:"required",params:{missingProperty: "logos"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema20.properties, key0))){
const err8 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err9 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.searchSummary !== undefined){
if(typeof data.searchSummary !== "string"){
const err10 = {instancePath:instancePath+"/searchSummary",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.shortDescription !== undefined){
if(typeof data.shortDescription !== "string"){
const err11 = {instancePath:instancePath+"/shortDescription",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err12 = {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.privacyPolicyUrl !== undefined){
if(typeof data.privacyPolicyUrl !== "string"){
const err13 = {instancePath:instancePath+"/privacyPolicyUrl",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.supportContact !== undefined){
let data5 = data.supportContact;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err14 = {instancePath:instancePath+"/supportContact",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.engineeringContact !== undefined){
let data6 = data.engineeringContact;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
const err15 = {instancePath:instancePath+"/engineeringContact",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.logos !== undefined){
let data7 = data.logos;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
const err16 = {instancePath:instancePath+"/logos",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.language !== undefined){
if(typeof data.language !== "string"){
const err17 = {instancePath:instancePath+"/language",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.links !== undefined){
if(!(Array.isArray(data.links))){
const err18 = {instancePath:instancePath+"/links",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.supportUrls !== undefined){
let data10 = data.supportUrls;
if(!(data10 && typeof data10 == "object" && !Array.isArray(data10))){
const err19 = {instancePath:instancePath+"/supportUrls",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.screenshots !== undefined){
if(!(Array.isArray(data.screenshots))){
const err20 = {instancePath:instancePath+"/screenshots",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.videos !== undefined){
if(!(Array.isArray(data.videos))){
const err21 = {instancePath:instancePath+"/videos",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}

export const validate_publisher = validate20;
const schema21 = {"type":"object","required":[],"additionalProperties":false,"properties":{"partnerId":{"type":"string"},"designations":{"type":"array"},"partnerEarnedCredit":{"type":"boolean"}}};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "partnerId") || (key0 === "designations")) || (key0 === "partnerEarnedCredit"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.partnerId !== undefined){
if(typeof data.partnerId !== "string"){
const err1 = {instancePath:instancePath+"/partnerId",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.designations !== undefined){
if(!(Array.isArray(data.designations))){
const err2 = {instancePath:instancePath+"/designations",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.partnerEarnedCredit !== undefined){
if(typeof data.partnerEarnedCredit !== "boolean"){
const err3 = {instancePath:instancePath+"/partnerEarnedCredit",keyword:"type",params:{type: "boolean"}};
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
const err4 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}

export const validate_previewEntry = validate21;
const schema22 = {"type":"object","required":["subscriptionId"],"additionalProperties":false,"properties":{"subscriptionId":{"type":"string"},"description":{"type":"string"}}};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subscriptionId === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "subscriptionId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "subscriptionId") || (key0 === "description"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.subscriptionId !== undefined){
if(typeof data.subscriptionId !== "string"){
const err2 = {instancePath:instancePath+"/subscriptionId",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err3 = {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}};
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
const err4 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

export const validate_offer = validate22;
const schema23 = {"type":"object","required":["publisherId","offerId","alias","leads","categories","terms","listing","plans"],"additionalProperties":false,"properties":{"$schema":{"type":"string"},"publisherId":{"type":"string"},"offerId":{"type":"string"},"alias":{"type":"string"},"leads":{"type":"object"},"categories":{"type":"array"},"terms":{"type":"object"},"listing":{"type":"object"},"plans":{"type":"array"},"publisher":{"type":"object"},"previewAudience":{"type":"array"},"previewAudienceFile":{"type":"string"},"monitoringPrincipals":{"type":"array"}}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.publisherId === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "publisherId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.offerId === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "offerId"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.alias === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "alias"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.leads === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "leads"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.categories === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "categories"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.terms === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "terms"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.listing === undefined){
const err6 = {instancePath,keyword:"required",params:{missingProperty: "listing"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.plans === undefined){
const err7 = {instancePath,keyword:"required",params:{missingProperty: "plans"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema23.properties, key0))){
const err8 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
const err9 = {instancePath:instancePath+"/$schema",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.publisherId !== undefined){
if(typeof data.publisherId !== "string"){
const err10 = {instancePath:instancePath+"/publisherId",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.offerId !== undefined){
if(typeof data.offerId !== "string"){
const err11 = {instancePath:instancePath+"/offerId",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.alias !== undefined){
if(typeof data.alias !== "string"){
const err12 = {instancePath:instancePath+"/alias",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.leads !== undefined){
let data4 = data.leads;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
const err13 = {instancePath:instancePath+"/leads",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.categories !== undefined){
if(!(Array.isArray(data.categories))){
const err14 = {instancePath:instancePath+"/categories",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.terms !== undefined){
let data6 = data.terms;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
const err15 = {instancePath:instancePath+"/terms",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.listing !== undefined){
let data7 = data.listing;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
const err16 = {instancePath:instancePath+"/listing",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.plans !== undefined){
if(!(Array.isArray(data.plans))){
const err17 = {instancePath:instancePath+"/plans",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.publisher !== undefined){
let data9 = data.publisher;
if(!(data9 && typeof data9 == "object" && !Array.isArray(data9))){
const err18 = {instancePath:instancePath+"/publisher",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.previewAudience !== undefined){
if(!(Array.isArray(data.previewAudience))){
const err19 = {instancePath:instancePath+"/previewAudience",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.previewAudienceFile !== undefined){
if(typeof data.previewAudienceFile !== "string"){
const err20 = {instancePath:instancePath+"/previewAudienceFile",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.monitoringPrincipals !== undefined){
if(!(Array.isArray(data.monitoringPrincipals))){
const err21 = {instancePath:instancePath+"/monitoringPrincipals",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

export const validate_pricing = validate23;
const schema24 = {"type":"object","required":["model"],"additionalProperties":false,"properties":{"model":{"type":"string"}}};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "model"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "model")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.model !== undefined){
if(typeof data.model !== "string"){
const err2 = {instancePath:instancePath+"/model",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

export const validate_authorization = validate24;
const schema25 = {"type":"object","required":["principalId","roleDefinitionId"],"additionalProperties":false,"properties":{"principalId":{"type":"string"},"roleDefinitionId":{"type":"string"},"principalIdDisplayName":{"type":"string"},"principalType":{"type":"string"},"delegatedRoleDefinitionIds":{"type":"array"},"justification":{"type":"string"}}};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.principalId === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "principalId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.roleDefinitionId === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "roleDefinitionId"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "principalId") || (key0 === "roleDefinitionId")) || (key0 === "principalIdDisplayName")) || (key0 === "principalType")) || (key0 === "delegatedRoleDefinitionIds")) || (key0 === "justification"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
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
const err3 = {instancePath:instancePath+"/principalId",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.roleDefinitionId !== undefined){
if(typeof data.roleDefinitionId !== "string"){
const err4 = {instancePath:instancePath+"/roleDefinitionId",keyword:"type",params:{type: "string"}};
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
const err5 = {instancePath:instancePath+"/principalIdDisplayName",keyword:"type",params:{type: "string"}};
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
const err6 = {instancePath:instancePath+"/principalType",keyword:"type",params:{type: "string"}};
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
const err7 = {instancePath:instancePath+"/delegatedRoleDefinitionIds",keyword:"type",params:{type: "array"}};
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
const err8 = {instancePath:instancePath+"/justification",keyword:"type",params:{type: "string"}};
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
const err9 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

export const validate_approver = validate25;
const schema26 = {"type":"object","required":["principalId"],"additionalProperties":false,"properties":{"principalId":{"type":"string"},"principalIdDisplayName":{"type":"string"}}};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.principalId === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "principalId"}};
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
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
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
const err2 = {instancePath:instancePath+"/principalId",keyword:"type",params:{type: "string"}};
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
const err3 = {instancePath:instancePath+"/principalIdDisplayName",keyword:"type",params:{type: "string"}};
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
const err4 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

export const validate_accessPolicy = validate26;
const schema27 = {"type":"object","required":["multiFactorAuthProvider"],"additionalProperties":false,"properties":{"multiFactorAuthProvider":{"type":"string"},"maximumActivationDuration":{"type":"string"},"managedByTenantApprovers":{"type":"array"}}};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.multiFactorAuthProvider === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "multiFactorAuthProvider"}};
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
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
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
const err2 = {instancePath:instancePath+"/multiFactorAuthProvider",keyword:"type",params:{type: "string"}};
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
const err3 = {instancePath:instancePath+"/maximumActivationDuration",keyword:"type",params:{type: "string"}};
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
const err4 = {instancePath:instancePath+"/managedByTenantApprovers",keyword:"type",params:{type: "array"}};
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
const err5 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

export const validate_eligibleAuthorization = validate27;
const schema28 = {"type":"object","required":["principalId","roleDefinitionId","justInTimeAccessPolicy"],"additionalProperties":false,"properties":{"principalId":{"type":"string"},"roleDefinitionId":{"type":"string"},"justInTimeAccessPolicy":{"type":"object"},"principalIdDisplayName":{"type":"string"},"principalType":{"type":"string"},"justification":{"type":"string"}}};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.principalId === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "principalId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.roleDefinitionId === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "roleDefinitionId"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.justInTimeAccessPolicy === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "justInTimeAccessPolicy"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "principalId") || (key0 === "roleDefinitionId")) || (key0 === "justInTimeAccessPolicy")) || (key0 === "principalIdDisplayName")) || (key0 === "principalType")) || (key0 === "justification"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
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
const err4 = {instancePath:instancePath+"/principalId",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.roleDefinitionId !== undefined){
if(typeof data.roleDefinitionId !== "string"){
const err5 = {instancePath:instancePath+"/roleDefinitionId",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.justInTimeAccessPolicy !== undefined){
let data2 = data.justInTimeAccessPolicy;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err6 = {instancePath:instancePath+"/justInTimeAccessPolicy",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.principalIdDisplayName !== undefined){
if(typeof data.principalIdDisplayName !== "string"){
const err7 = {instancePath:instancePath+"/principalIdDisplayName",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.principalType !== undefined){
if(typeof data.principalType !== "string"){
const err8 = {instancePath:instancePath+"/principalType",keyword:"type",params:{type: "string"}};
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
const err9 = {instancePath:instancePath+"/justification",keyword:"type",params:{type: "string"}};
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
const err10 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}

export const validate_manifest = validate28;
const schema29 = {"type":"object","required":["version","managedByTenantId","authorizations"],"additionalProperties":false,"properties":{"$schema":{"type":"string"},"version":{"type":"string"},"managedByTenantId":{"type":"string"},"authorizations":{"type":"array"},"registrationDefinitionName":{"type":"string"},"description":{"type":"string"},"eligibleAuthorizations":{"type":"array"},"cloud":{"type":"string","enum":["AzureCloud","AzureUSGovernment","AzureChinaCloud"]}}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.managedByTenantId === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "managedByTenantId"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.authorizations === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "authorizations"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "$schema") || (key0 === "version")) || (key0 === "managedByTenantId")) || (key0 === "authorizations")) || (key0 === "registrationDefinitionName")) || (key0 === "description")) || (key0 === "eligibleAuthorizations")) || (key0 === "cloud"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
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
const err4 = {instancePath:instancePath+"/$schema",keyword:"type",params:{type: "string"}};
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
const err5 = {instancePath:instancePath+"/version",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.managedByTenantId !== undefined){
if(typeof data.managedByTenantId !== "string"){
const err6 = {instancePath:instancePath+"/managedByTenantId",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.authorizations !== undefined){
if(!(Array.isArray(data.authorizations))){
const err7 = {instancePath:instancePath+"/authorizations",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.registrationDefinitionName !== undefined){
if(typeof data.registrationDefinitionName !== "string"){
const err8 = {instancePath:instancePath+"/registrationDefinitionName",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err9 = {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}};
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
const err10 = {instancePath:instancePath+"/eligibleAuthorizations",keyword:"type",params:{type: "array"}};
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
const err11 = {instancePath:instancePath+"/cloud",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(((data7 === "AzureCloud") || (data7 === "AzureUSGovernment")) || (data7 === "AzureChinaCloud"))){
const err12 = {instancePath:instancePath+"/cloud",keyword:"enum",params:{allowedValues: schema29.properties.cloud.enum}};
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
const err13 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

export const validate_audienceEntry = validate29;
const schema30 = {"type":"object","required":["subscriptionId"],"additionalProperties":false,"properties":{"subscriptionId":{"type":"string"},"description":{"type":"string"},"customer":{"type":"string"},"tenantId":{"type":"string"},"channel":{"type":"string","enum":["direct","csp"]}}};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subscriptionId === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "subscriptionId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "subscriptionId") || (key0 === "description")) || (key0 === "customer")) || (key0 === "tenantId")) || (key0 === "channel"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.subscriptionId !== undefined){
if(typeof data.subscriptionId !== "string"){
const err2 = {instancePath:instancePath+"/subscriptionId",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err3 = {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.customer !== undefined){
if(typeof data.customer !== "string"){
const err4 = {instancePath:instancePath+"/customer",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.tenantId !== undefined){
if(typeof data.tenantId !== "string"){
const err5 = {instancePath:instancePath+"/tenantId",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.channel !== undefined){
let data4 = data.channel;
if(typeof data4 !== "string"){
const err6 = {instancePath:instancePath+"/channel",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((data4 === "direct") || (data4 === "csp"))){
const err7 = {instancePath:instancePath+"/channel",keyword:"enum",params:{allowedValues: schema30.properties.channel.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}

export const validate_plan = validate30;
const schema31 = {"type":"object","required":["planId","name","summary","description","visibility","pricing","manifest"],"additionalProperties":false,"properties":{"$schema":{"type":"string"},"planId":{"type":"string"},"name":{"type":"string"},"summary":{"type":"string"},"description":{"type":"string"},"visibility":{"type":"string","enum":["public","private"]},"pricing":{"type":"object"},"manifest":{"type":["string","object"]},"privateAudience":{"type":"array"},"privateAudienceFile":{"type":"string"},"stopSell":{"type":"boolean"}}};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.planId === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "planId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.summary === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "summary"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.description === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "description"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.visibility === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "visibility"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.pricing === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "pricing"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.manifest === undefined){
const err6 = {instancePath,keyword:"required",params:{missingProperty: "manifest"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema31.properties, key0))){
const err7 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
const err8 = {instancePath:instancePath+"/$schema",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.planId !== undefined){
if(typeof data.planId !== "string"){
const err9 = {instancePath:instancePath+"/planId",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err10 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.summary !== undefined){
if(typeof data.summary !== "string"){
const err11 = {instancePath:instancePath+"/summary",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err12 = {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.visibility !== undefined){
let data5 = data.visibility;
if(typeof data5 !== "string"){
const err13 = {instancePath:instancePath+"/visibility",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((data5 === "public") || (data5 === "private"))){
const err14 = {instancePath:instancePath+"/visibility",keyword:"enum",params:{allowedValues: schema31.properties.visibility.enum}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.pricing !== undefined){
let data6 = data.pricing;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
const err15 = {instancePath:instancePath+"/pricing",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.manifest !== undefined){
let data7 = data.manifest;
if((typeof data7 !== "string") && (!(data7 && typeof data7 == "object" && !Array.isArray(data7)))){
const err16 = {instancePath:instancePath+"/manifest",keyword:"type",params:{type: schema31.properties.manifest.type}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.privateAudience !== undefined){
if(!(Array.isArray(data.privateAudience))){
const err17 = {instancePath:instancePath+"/privateAudience",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.privateAudienceFile !== undefined){
if(typeof data.privateAudienceFile !== "string"){
const err18 = {instancePath:instancePath+"/privateAudienceFile",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.stopSell !== undefined){
if(typeof data.stopSell !== "boolean"){
const err19 = {instancePath:instancePath+"/stopSell",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}

export const validate_principal = validate31;
const schema32 = {"type":"object","required":["id","displayName","type"],"additionalProperties":false,"properties":{"id":{"type":"string"},"displayName":{"type":"string"},"type":{"type":"string","enum":["Group","User","ServicePrincipal","Application"]},"groupType":{"type":"string","enum":["Security","Microsoft365"]},"memberCount":{"type":"integer"},"owner":{"type":"string"},"members":{"type":"array"},"appId":{"type":"string"},"partnerLinked":{"type":"boolean"}}};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.displayName === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "displayName"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema32.properties, key0))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
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
const err4 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}};
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
const err5 = {instancePath:instancePath+"/displayName",keyword:"type",params:{type: "string"}};
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
const err6 = {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((((data2 === "Group") || (data2 === "User")) || (data2 === "ServicePrincipal")) || (data2 === "Application"))){
const err7 = {instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema32.properties.type.enum}};
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
const err8 = {instancePath:instancePath+"/groupType",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((data3 === "Security") || (data3 === "Microsoft365"))){
const err9 = {instancePath:instancePath+"/groupType",keyword:"enum",params:{allowedValues: schema32.properties.groupType.enum}};
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
const err10 = {instancePath:instancePath+"/memberCount",keyword:"type",params:{type: "integer"}};
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
const err11 = {instancePath:instancePath+"/owner",keyword:"type",params:{type: "string"}};
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
const err12 = {instancePath:instancePath+"/members",keyword:"type",params:{type: "array"}};
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
const err13 = {instancePath:instancePath+"/appId",keyword:"type",params:{type: "string"}};
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
const err14 = {instancePath:instancePath+"/partnerLinked",keyword:"type",params:{type: "boolean"}};
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
const err15 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}

export const validate_directory = validate32;
const schema33 = {"type":"object","required":["tenantId","principals"],"additionalProperties":false,"properties":{"$schema":{"type":"string"},"tenantId":{"type":"string"},"principals":{"type":"array"},"tenantName":{"type":"string"},"cloud":{"type":"string","enum":["AzureCloud","AzureUSGovernment","AzureChinaCloud"]},"readAt":{"type":"string"},"complete":{"type":"boolean"}}};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tenantId === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "tenantId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.principals === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "principals"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "$schema") || (key0 === "tenantId")) || (key0 === "principals")) || (key0 === "tenantName")) || (key0 === "cloud")) || (key0 === "readAt")) || (key0 === "complete"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
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
const err3 = {instancePath:instancePath+"/$schema",keyword:"type",params:{type: "string"}};
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
const err4 = {instancePath:instancePath+"/tenantId",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.principals !== undefined){
if(!(Array.isArray(data.principals))){
const err5 = {instancePath:instancePath+"/principals",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.tenantName !== undefined){
if(typeof data.tenantName !== "string"){
const err6 = {instancePath:instancePath+"/tenantName",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.cloud !== undefined){
let data4 = data.cloud;
if(typeof data4 !== "string"){
const err7 = {instancePath:instancePath+"/cloud",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((data4 === "AzureCloud") || (data4 === "AzureUSGovernment")) || (data4 === "AzureChinaCloud"))){
const err8 = {instancePath:instancePath+"/cloud",keyword:"enum",params:{allowedValues: schema33.properties.cloud.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.readAt !== undefined){
if(typeof data.readAt !== "string"){
const err9 = {instancePath:instancePath+"/readAt",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.complete !== undefined){
if(typeof data.complete !== "boolean"){
const err10 = {instancePath:instancePath+"/complete",keyword:"type",params:{type: "boolean"}};
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
const err11 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}

export const validate_sameManifest = validate33;
const schema34 = {"type":"object","required":["sameAs"],"additionalProperties":false,"properties":{"sameAs":{"type":"string"}}};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sameAs === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "sameAs"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "sameAs")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.sameAs !== undefined){
if(typeof data.sameAs !== "string"){
const err2 = {instancePath:instancePath+"/sameAs",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}

export const validate_publishedManifest = validate34;
const schema35 = {"type":"object"};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}

export const validate_publishedAudience = validate35;
const schema36 = {"type":"object","required":["count"],"additionalProperties":false,"properties":{"count":{"type":"integer"},"sha256":{"type":"string"}}};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.count === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "count"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "count") || (key0 === "sha256"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.count !== undefined){
let data0 = data.count;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/count",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.sha256 !== undefined){
if(typeof data.sha256 !== "string"){
const err3 = {instancePath:instancePath+"/sha256",keyword:"type",params:{type: "string"}};
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
const err4 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}

export const validate_publishedPlan = validate36;
const schema37 = {"type":"object","required":["planId","name","visibility","manifest"],"additionalProperties":false,"properties":{"planId":{"type":"string"},"name":{"type":"string"},"visibility":{"type":"string","enum":["public","private"]},"manifest":{"type":"object"},"planFile":{"type":"string"},"privateAudience":{"type":"object"},"summary":{"type":"string"},"description":{"type":"string"}}};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.planId === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "planId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.visibility === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "visibility"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.manifest === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "manifest"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "planId") || (key0 === "name")) || (key0 === "visibility")) || (key0 === "manifest")) || (key0 === "planFile")) || (key0 === "privateAudience")) || (key0 === "summary")) || (key0 === "description"))){
const err4 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.planId !== undefined){
if(typeof data.planId !== "string"){
const err5 = {instancePath:instancePath+"/planId",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err6 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.visibility !== undefined){
let data2 = data.visibility;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/visibility",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((data2 === "public") || (data2 === "private"))){
const err8 = {instancePath:instancePath+"/visibility",keyword:"enum",params:{allowedValues: schema37.properties.visibility.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.manifest !== undefined){
let data3 = data.manifest;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err9 = {instancePath:instancePath+"/manifest",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.planFile !== undefined){
if(typeof data.planFile !== "string"){
const err10 = {instancePath:instancePath+"/planFile",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.privateAudience !== undefined){
let data5 = data.privateAudience;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err11 = {instancePath:instancePath+"/privateAudience",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.summary !== undefined){
if(typeof data.summary !== "string"){
const err12 = {instancePath:instancePath+"/summary",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err13 = {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}

export const validate_publishedLink = validate37;
const schema38 = {"type":"object","required":[],"additionalProperties":false,"properties":{"name":{"type":"string"},"url":{"type":"string"}}};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "name") || (key0 === "url"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err1 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
const err2 = {instancePath:instancePath+"/url",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}

export const validate_publishedContact = validate38;
const schema39 = {"type":"object","required":[],"additionalProperties":false,"properties":{"name":{"type":"string"},"email":{"type":"string"},"phone":{"type":"string"}}};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "email")) || (key0 === "phone"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err1 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.email !== undefined){
if(typeof data.email !== "string"){
const err2 = {instancePath:instancePath+"/email",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.phone !== undefined){
if(typeof data.phone !== "string"){
const err3 = {instancePath:instancePath+"/phone",keyword:"type",params:{type: "string"}};
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
const err4 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}

export const validate_publishedLogos = validate39;
const schema40 = {"type":"object","required":[],"additionalProperties":false,"properties":{"large":{"type":"string"},"medium":{"type":"string"},"small":{"type":"string"}}};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "large") || (key0 === "medium")) || (key0 === "small"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.large !== undefined){
if(typeof data.large !== "string"){
const err1 = {instancePath:instancePath+"/large",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.medium !== undefined){
if(typeof data.medium !== "string"){
const err2 = {instancePath:instancePath+"/medium",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.small !== undefined){
if(typeof data.small !== "string"){
const err3 = {instancePath:instancePath+"/small",keyword:"type",params:{type: "string"}};
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
const err4 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}

export const validate_publishedScreenshot = validate40;
const schema41 = {"type":"object","required":[],"additionalProperties":false,"properties":{"image":{"type":"string"},"caption":{"type":"string"}}};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "image") || (key0 === "caption"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.image !== undefined){
if(typeof data.image !== "string"){
const err1 = {instancePath:instancePath+"/image",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.caption !== undefined){
if(typeof data.caption !== "string"){
const err2 = {instancePath:instancePath+"/caption",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}

export const validate_publishedVideo = validate41;
const schema42 = {"type":"object","required":[],"additionalProperties":false,"properties":{"name":{"type":"string"},"url":{"type":"string"},"thumbnail":{"type":"string"}}};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "url")) || (key0 === "thumbnail"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err1 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
const err2 = {instancePath:instancePath+"/url",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.thumbnail !== undefined){
if(typeof data.thumbnail !== "string"){
const err3 = {instancePath:instancePath+"/thumbnail",keyword:"type",params:{type: "string"}};
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
const err4 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}

export const validate_publishedOffer = validate42;
const schema43 = {"type":"object","required":[],"additionalProperties":false,"properties":{"alias":{"type":"string"},"name":{"type":"string"},"searchSummary":{"type":"string"},"shortDescription":{"type":"string"},"description":{"type":"string"},"categories":{"type":"array"},"previewAudience":{"type":["integer","object"]},"leadDestination":{"type":"string"},"terms":{"type":"object"},"privacyPolicyUrl":{"type":"string"},"links":{"type":"array"},"supportContact":{"type":"object"},"engineeringContact":{"type":"object"},"supportUrls":{"type":"object"},"logos":{"type":"object"},"screenshots":{"type":"array"},"videos":{"type":"array"}}};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema43.properties, key0))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.alias !== undefined){
if(typeof data.alias !== "string"){
const err1 = {instancePath:instancePath+"/alias",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err2 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.searchSummary !== undefined){
if(typeof data.searchSummary !== "string"){
const err3 = {instancePath:instancePath+"/searchSummary",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.shortDescription !== undefined){
if(typeof data.shortDescription !== "string"){
const err4 = {instancePath:instancePath+"/shortDescription",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err5 = {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.categories !== undefined){
if(!(Array.isArray(data.categories))){
const err6 = {instancePath:instancePath+"/categories",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.previewAudience !== undefined){
let data6 = data.previewAudience;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (!(data6 && typeof data6 == "object" && !Array.isArray(data6)))){
const err7 = {instancePath:instancePath+"/previewAudience",keyword:"type",params:{type: schema43.properties.previewAudience.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.leadDestination !== undefined){
if(typeof data.leadDestination !== "string"){
const err8 = {instancePath:instancePath+"/leadDestination",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.terms !== undefined){
let data8 = data.terms;
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
const err9 = {instancePath:instancePath+"/terms",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.privacyPolicyUrl !== undefined){
if(typeof data.privacyPolicyUrl !== "string"){
const err10 = {instancePath:instancePath+"/privacyPolicyUrl",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.links !== undefined){
if(!(Array.isArray(data.links))){
const err11 = {instancePath:instancePath+"/links",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.supportContact !== undefined){
let data11 = data.supportContact;
if(!(data11 && typeof data11 == "object" && !Array.isArray(data11))){
const err12 = {instancePath:instancePath+"/supportContact",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.engineeringContact !== undefined){
let data12 = data.engineeringContact;
if(!(data12 && typeof data12 == "object" && !Array.isArray(data12))){
const err13 = {instancePath:instancePath+"/engineeringContact",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.supportUrls !== undefined){
let data13 = data.supportUrls;
if(!(data13 && typeof data13 == "object" && !Array.isArray(data13))){
const err14 = {instancePath:instancePath+"/supportUrls",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.logos !== undefined){
let data14 = data.logos;
if(!(data14 && typeof data14 == "object" && !Array.isArray(data14))){
const err15 = {instancePath:instancePath+"/logos",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.screenshots !== undefined){
if(!(Array.isArray(data.screenshots))){
const err16 = {instancePath:instancePath+"/screenshots",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.videos !== undefined){
if(!(Array.isArray(data.videos))){
const err17 = {instancePath:instancePath+"/videos",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}

export const validate_entry = validate43;
const schema44 = {"type":"object","required":["at","state","plans"],"additionalProperties":false,"properties":{"at":{"type":"string"},"state":{"type":"string","enum":["preview","live","stopSell"]},"plans":{"type":"array"},"roleData":{"type":"string"},"note":{"type":"string"},"offer":{"type":"object"}}};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.at === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.state === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "state"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.plans === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "plans"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "at") || (key0 === "state")) || (key0 === "plans")) || (key0 === "roleData")) || (key0 === "note")) || (key0 === "offer"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.at !== undefined){
if(typeof data.at !== "string"){
const err4 = {instancePath:instancePath+"/at",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.state !== undefined){
let data1 = data.state;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/state",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((data1 === "preview") || (data1 === "live")) || (data1 === "stopSell"))){
const err6 = {instancePath:instancePath+"/state",keyword:"enum",params:{allowedValues: schema44.properties.state.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.plans !== undefined){
if(!(Array.isArray(data.plans))){
const err7 = {instancePath:instancePath+"/plans",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.roleData !== undefined){
if(typeof data.roleData !== "string"){
const err8 = {instancePath:instancePath+"/roleData",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.note !== undefined){
if(typeof data.note !== "string"){
const err9 = {instancePath:instancePath+"/note",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.offer !== undefined){
let data5 = data.offer;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err10 = {instancePath:instancePath+"/offer",keyword:"type",params:{type: "object"}};
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
const err11 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}

export const validate_published = validate44;
const schema45 = {"type":"object","required":["publisherId","offerId","entries"],"additionalProperties":false,"properties":{"$schema":{"type":"string"},"publisherId":{"type":"string"},"offerId":{"type":"string"},"entries":{"type":"array"},"offerFile":{"type":"string"}}};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.publisherId === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "publisherId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.offerId === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "offerId"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.entries === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "entries"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "$schema") || (key0 === "publisherId")) || (key0 === "offerId")) || (key0 === "entries")) || (key0 === "offerFile"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
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
const err4 = {instancePath:instancePath+"/$schema",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.publisherId !== undefined){
if(typeof data.publisherId !== "string"){
const err5 = {instancePath:instancePath+"/publisherId",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.offerId !== undefined){
if(typeof data.offerId !== "string"){
const err6 = {instancePath:instancePath+"/offerId",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.entries !== undefined){
if(!(Array.isArray(data.entries))){
const err7 = {instancePath:instancePath+"/entries",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.offerFile !== undefined){
if(typeof data.offerFile !== "string"){
const err8 = {instancePath:instancePath+"/offerFile",keyword:"type",params:{type: "string"}};
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
const err9 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}

export const validate_accessExpectation = validate45;
const schema46 = {"type":"object","required":["principal","action","scope","access"],"additionalProperties":false,"properties":{"principal":{"type":"string"},"action":{"type":"string"},"scope":{"type":"string"},"access":{"type":"string","enum":["allowed","denied","eligible","conditional"]}}};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.principal === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "principal"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.action === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "action"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.scope === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "scope"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.access === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "access"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "principal") || (key0 === "action")) || (key0 === "scope")) || (key0 === "access"))){
const err4 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.principal !== undefined){
if(typeof data.principal !== "string"){
const err5 = {instancePath:instancePath+"/principal",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.action !== undefined){
if(typeof data.action !== "string"){
const err6 = {instancePath:instancePath+"/action",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.scope !== undefined){
if(typeof data.scope !== "string"){
const err7 = {instancePath:instancePath+"/scope",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.access !== undefined){
let data3 = data.access;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/access",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((((data3 === "allowed") || (data3 === "denied")) || (data3 === "eligible")) || (data3 === "conditional"))){
const err9 = {instancePath:instancePath+"/access",keyword:"enum",params:{allowedValues: schema46.properties.access.enum}};
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
const err10 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}

export const validate_viewExpectation = validate46;
const schema47 = {"type":"object","required":["principal","sees","is"],"additionalProperties":false,"properties":{"principal":{"type":"string"},"sees":{"type":"string"},"is":{"type":"boolean"}}};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.principal === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "principal"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.sees === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "sees"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.is === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "is"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "principal") || (key0 === "sees")) || (key0 === "is"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.principal !== undefined){
if(typeof data.principal !== "string"){
const err4 = {instancePath:instancePath+"/principal",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.sees !== undefined){
if(typeof data.sees !== "string"){
const err5 = {instancePath:instancePath+"/sees",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.is !== undefined){
if(typeof data.is !== "boolean"){
const err6 = {instancePath:instancePath+"/is",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}

export const validate_offerExpectation = validate47;
const schema48 = {"type":"object","required":["offer","state"],"additionalProperties":false,"properties":{"offer":{"type":"string"},"state":{"type":"string","enum":["none","accepted","delegated","updateAvailable","removed"]},"version":{"type":"string"},"scopes":{"type":"array"}}};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.offer === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "offer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.state === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "state"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "offer") || (key0 === "state")) || (key0 === "version")) || (key0 === "scopes"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.offer !== undefined){
if(typeof data.offer !== "string"){
const err3 = {instancePath:instancePath+"/offer",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.state !== undefined){
let data1 = data.state;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/state",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((((data1 === "none") || (data1 === "accepted")) || (data1 === "delegated")) || (data1 === "updateAvailable")) || (data1 === "removed"))){
const err5 = {instancePath:instancePath+"/state",keyword:"enum",params:{allowedValues: schema48.properties.state.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
const err6 = {instancePath:instancePath+"/version",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.scopes !== undefined){
if(!(Array.isArray(data.scopes))){
const err7 = {instancePath:instancePath+"/scopes",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}

export const validate_noticeExpectation = validate48;
const schema49 = {"type":"object","required":["notice","seenBy"],"additionalProperties":false,"properties":{"notice":{"type":"string","enum":["nothing-delegated","update-available"]},"seenBy":{"type":"string","enum":["customer","provider"]}}};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.notice === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "notice"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.seenBy === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "seenBy"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "notice") || (key0 === "seenBy"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.notice !== undefined){
let data0 = data.notice;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/notice",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data0 === "nothing-delegated") || (data0 === "update-available"))){
const err4 = {instancePath:instancePath+"/notice",keyword:"enum",params:{allowedValues: schema49.properties.notice.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.seenBy !== undefined){
let data1 = data.seenBy;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/seenBy",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((data1 === "customer") || (data1 === "provider"))){
const err6 = {instancePath:instancePath+"/seenBy",keyword:"enum",params:{allowedValues: schema49.properties.seenBy.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}

export const validate_registrationExpectation = validate49;
const schema50 = {"type":"object","required":["subscription","registered"],"additionalProperties":false,"properties":{"subscription":{"type":"string"},"registered":{"type":"string"}}};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subscription === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "subscription"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.registered === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "registered"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "subscription") || (key0 === "registered"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.subscription !== undefined){
if(typeof data.subscription !== "string"){
const err3 = {instancePath:instancePath+"/subscription",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.registered !== undefined){
if(typeof data.registered !== "string"){
const err4 = {instancePath:instancePath+"/registered",keyword:"type",params:{type: "string"}};
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
const err5 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}

export const validate_logExpectation = validate50;
const schema51 = {"type":"object","required":["log","operation"],"additionalProperties":false,"properties":{"log":{"type":"string","enum":["customer","provider"]},"operation":{"type":"string"}}};

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.log === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "log"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.operation === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "operation"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "log") || (key0 === "operation"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.log !== undefined){
let data0 = data.log;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/log",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data0 === "customer") || (data0 === "provider"))){
const err4 = {instancePath:instancePath+"/log",keyword:"enum",params:{allowedValues: schema51.properties.log.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.operation !== undefined){
if(typeof data.operation !== "string"){
const err5 = {instancePath:instancePath+"/operation",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}

export const validate_remainderExpectation = validate51;
const schema52 = {"type":"object","required":["remains"],"additionalProperties":false,"properties":{"remains":{"type":"string","enum":["roleAssignments","acceptedOffer","registrationDefinition","resourceProvider"]},"madeBy":{"type":"string"}}};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.remains === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "remains"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "remains") || (key0 === "madeBy"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.remains !== undefined){
let data0 = data.remains;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/remains",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((((data0 === "roleAssignments") || (data0 === "acceptedOffer")) || (data0 === "registrationDefinition")) || (data0 === "resourceProvider"))){
const err3 = {instancePath:instancePath+"/remains",keyword:"enum",params:{allowedValues: schema52.properties.remains.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.madeBy !== undefined){
if(typeof data.madeBy !== "string"){
const err4 = {instancePath:instancePath+"/madeBy",keyword:"type",params:{type: "string"}};
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
const err5 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}

export const validate_orderExpectation = validate52;
const schema53 = {"type":"object","required":["order"],"additionalProperties":false,"properties":{"order":{"type":"string"},"refund":{"type":"string","enum":["full","none"]},"cancelUntil":{"type":"string"}}};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.order === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "order"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "order") || (key0 === "refund")) || (key0 === "cancelUntil"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.order !== undefined){
if(typeof data.order !== "string"){
const err2 = {instancePath:instancePath+"/order",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.refund !== undefined){
let data1 = data.refund;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/refund",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data1 === "full") || (data1 === "none"))){
const err4 = {instancePath:instancePath+"/refund",keyword:"enum",params:{allowedValues: schema53.properties.refund.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.cancelUntil !== undefined){
if(typeof data.cancelUntil !== "string"){
const err5 = {instancePath:instancePath+"/cancelUntil",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}

export const validate_expectation = validate53;
const schema54 = {"type":"object","properties":{"principal":{"type":"string"},"action":{"type":"string"},"sees":{"type":"string"},"offer":{"type":"string"},"state":{"type":"string","enum":["none","accepted","delegated","updateAvailable","removed"]},"notice":{"type":"string","enum":["nothing-delegated","update-available"]},"subscription":{"type":"string"},"registered":{"type":"string"},"log":{"type":"string","enum":["customer","provider"]},"remains":{"type":"string","enum":["roleAssignments","acceptedOffer","registrationDefinition","resourceProvider"]},"order":{"type":"string"}}};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.principal !== undefined){
if(typeof data.principal !== "string"){
const err0 = {instancePath:instancePath+"/principal",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.action !== undefined){
if(typeof data.action !== "string"){
const err1 = {instancePath:instancePath+"/action",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.sees !== undefined){
if(typeof data.sees !== "string"){
const err2 = {instancePath:instancePath+"/sees",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.offer !== undefined){
if(typeof data.offer !== "string"){
const err3 = {instancePath:instancePath+"/offer",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.state !== undefined){
let data4 = data.state;
if(typeof data4 !== "string"){
const err4 = {instancePath:instancePath+"/state",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((((data4 === "none") || (data4 === "accepted")) || (data4 === "delegated")) || (data4 === "updateAvailable")) || (data4 === "removed"))){
const err5 = {instancePath:instancePath+"/state",keyword:"enum",params:{allowedValues: schema54.properties.state.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.notice !== undefined){
let data5 = data.notice;
if(typeof data5 !== "string"){
const err6 = {instancePath:instancePath+"/notice",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((data5 === "nothing-delegated") || (data5 === "update-available"))){
const err7 = {instancePath:instancePath+"/notice",keyword:"enum",params:{allowedValues: schema54.properties.notice.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.subscription !== undefined){
if(typeof data.subscription !== "string"){
const err8 = {instancePath:instancePath+"/subscription",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.registered !== undefined){
if(typeof data.registered !== "string"){
const err9 = {instancePath:instancePath+"/registered",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.log !== undefined){
let data8 = data.log;
if(typeof data8 !== "string"){
const err10 = {instancePath:instancePath+"/log",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((data8 === "customer") || (data8 === "provider"))){
const err11 = {instancePath:instancePath+"/log",keyword:"enum",params:{allowedValues: schema54.properties.log.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.remains !== undefined){
let data9 = data.remains;
if(typeof data9 !== "string"){
const err12 = {instancePath:instancePath+"/remains",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!((((data9 === "roleAssignments") || (data9 === "acceptedOffer")) || (data9 === "registrationDefinition")) || (data9 === "resourceProvider"))){
const err13 = {instancePath:instancePath+"/remains",keyword:"enum",params:{allowedValues: schema54.properties.remains.enum}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.order !== undefined){
if(typeof data.order !== "string"){
const err14 = {instancePath:instancePath+"/order",keyword:"type",params:{type: "string"}};
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
const err15 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}

export const validate_planSource = validate54;
const schema55 = {"type":"object","required":["plan"],"additionalProperties":false,"properties":{"plan":{"type":"string"}}};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.plan === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "plan"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "plan")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.plan !== undefined){
if(typeof data.plan !== "string"){
const err2 = {instancePath:instancePath+"/plan",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}

export const validate_manifestSource = validate55;
const schema56 = {"type":"object","required":["manifest"],"additionalProperties":false,"properties":{"manifest":{"type":"string"}}};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.manifest === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "manifest"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "manifest")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.manifest !== undefined){
if(typeof data.manifest !== "string"){
const err2 = {instancePath:instancePath+"/manifest",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}

export const validate_templateSource = validate56;
const schema57 = {"type":"object","required":["template"],"additionalProperties":false,"properties":{"template":{"type":"string"},"parameters":{"type":"string"}}};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.template === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "template"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "template") || (key0 === "parameters"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.template !== undefined){
if(typeof data.template !== "string"){
const err2 = {instancePath:instancePath+"/template",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.parameters !== undefined){
if(typeof data.parameters !== "string"){
const err3 = {instancePath:instancePath+"/parameters",keyword:"type",params:{type: "string"}};
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
const err4 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}

export const validate_publishedSource = validate57;
const schema58 = {"type":"object","required":["published","planId","version"],"additionalProperties":false,"properties":{"published":{"type":"string"},"planId":{"type":"string"},"version":{"type":"string"}}};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.published === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "published"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.planId === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "planId"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.version === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "published") || (key0 === "planId")) || (key0 === "version"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.published !== undefined){
if(typeof data.published !== "string"){
const err4 = {instancePath:instancePath+"/published",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.planId !== undefined){
if(typeof data.planId !== "string"){
const err5 = {instancePath:instancePath+"/planId",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
const err6 = {instancePath:instancePath+"/version",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}

export const validate_source = validate58;
const schema59 = {"type":"object","properties":{"plan":{"type":"string"},"manifest":{"type":"string"},"template":{"type":"string"},"published":{"type":"string"}}};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.plan !== undefined){
if(typeof data.plan !== "string"){
const err0 = {instancePath:instancePath+"/plan",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.manifest !== undefined){
if(typeof data.manifest !== "string"){
const err1 = {instancePath:instancePath+"/manifest",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.template !== undefined){
if(typeof data.template !== "string"){
const err2 = {instancePath:instancePath+"/template",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.published !== undefined){
if(typeof data.published !== "string"){
const err3 = {instancePath:instancePath+"/published",keyword:"type",params:{type: "string"}};
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
const err4 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}

export const validate_publishStep = validate59;
const schema60 = {"type":"object","required":["do","offer","from"],"additionalProperties":false,"properties":{"do":{"type":"string","enum":["publish","accept","delegate","deploy","register","activate","wait","acceptUpdate","remove","deleteDefinition","transfer","roleChange","stopSell","order","cancel","setAutoRenew"]},"offer":{"type":"string"},"from":{"type":"object"},"id":{"type":"string"},"at":{"type":"string"},"result":{"type":"string","enum":["succeeded","refused"]},"error":{"type":"string"},"expect":{"type":"array"}}};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.do === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "do"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.offer === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "offer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.from === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "do") || (key0 === "offer")) || (key0 === "from")) || (key0 === "id")) || (key0 === "at")) || (key0 === "result")) || (key0 === "error")) || (key0 === "expect"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.do !== undefined){
let data0 = data.do;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/do",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((((((((((((((((data0 === "publish") || (data0 === "accept")) || (data0 === "delegate")) || (data0 === "deploy")) || (data0 === "register")) || (data0 === "activate")) || (data0 === "wait")) || (data0 === "acceptUpdate")) || (data0 === "remove")) || (data0 === "deleteDefinition")) || (data0 === "transfer")) || (data0 === "roleChange")) || (data0 === "stopSell")) || (data0 === "order")) || (data0 === "cancel")) || (data0 === "setAutoRenew"))){
const err5 = {instancePath:instancePath+"/do",keyword:"enum",params:{allowedValues: schema60.properties.do.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.offer !== undefined){
if(typeof data.offer !== "string"){
const err6 = {instancePath:instancePath+"/offer",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.from !== undefined){
let data2 = data.from;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err7 = {instancePath:instancePath+"/from",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err8 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.at !== undefined){
if(typeof data.at !== "string"){
const err9 = {instancePath:instancePath+"/at",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.result !== undefined){
let data5 = data.result;
if(typeof data5 !== "string"){
const err10 = {instancePath:instancePath+"/result",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((data5 === "succeeded") || (data5 === "refused"))){
const err11 = {instancePath:instancePath+"/result",keyword:"enum",params:{allowedValues: schema60.properties.result.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.error !== undefined){
if(typeof data.error !== "string"){
const err12 = {instancePath:instancePath+"/error",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.expect !== undefined){
if(!(Array.isArray(data.expect))){
const err13 = {instancePath:instancePath+"/expect",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}

export const validate_acceptStep = validate60;
const schema61 = {"type":"object","required":["do","offer","by"],"additionalProperties":false,"properties":{"do":{"type":"string","enum":["publish","accept","delegate","deploy","register","activate","wait","acceptUpdate","remove","deleteDefinition","transfer","roleChange","stopSell","order","cancel","setAutoRenew"]},"offer":{"type":"string"},"by":{"type":"string"},"id":{"type":"string"},"at":{"type":"string"},"result":{"type":"string","enum":["succeeded","refused"]},"error":{"type":"string"},"expect":{"type":"array"}}};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.do === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "do"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.offer === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "offer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.by === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "by"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "do") || (key0 === "offer")) || (key0 === "by")) || (key0 === "id")) || (key0 === "at")) || (key0 === "result")) || (key0 === "error")) || (key0 === "expect"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.do !== undefined){
let data0 = data.do;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/do",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((((((((((((((((data0 === "publish") || (data0 === "accept")) || (data0 === "delegate")) || (data0 === "deploy")) || (data0 === "register")) || (data0 === "activate")) || (data0 === "wait")) || (data0 === "acceptUpdate")) || (data0 === "remove")) || (data0 === "deleteDefinition")) || (data0 === "transfer")) || (data0 === "roleChange")) || (data0 === "stopSell")) || (data0 === "order")) || (data0 === "cancel")) || (data0 === "setAutoRenew"))){
const err5 = {instancePath:instancePath+"/do",keyword:"enum",params:{allowedValues: schema61.properties.do.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.offer !== undefined){
if(typeof data.offer !== "string"){
const err6 = {instancePath:instancePath+"/offer",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.by !== undefined){
if(typeof data.by !== "string"){
const err7 = {instancePath:instancePath+"/by",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err8 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.at !== undefined){
if(typeof data.at !== "string"){
const err9 = {instancePath:instancePath+"/at",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.result !== undefined){
let data5 = data.result;
if(typeof data5 !== "string"){
const err10 = {instancePath:instancePath+"/result",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((data5 === "succeeded") || (data5 === "refused"))){
const err11 = {instancePath:instancePath+"/result",keyword:"enum",params:{allowedValues: schema61.properties.result.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.error !== undefined){
if(typeof data.error !== "string"){
const err12 = {instancePath:instancePath+"/error",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.expect !== undefined){
if(!(Array.isArray(data.expect))){
const err13 = {instancePath:instancePath+"/expect",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}

export const validate_delegateStep = validate61;
const schema62 = {"type":"object","required":["do","offer","scopes","by"],"additionalProperties":false,"properties":{"do":{"type":"string","enum":["publish","accept","delegate","deploy","register","activate","wait","acceptUpdate","remove","deleteDefinition","transfer","roleChange","stopSell","order","cancel","setAutoRenew"]},"offer":{"type":"string"},"scopes":{"type":"array"},"by":{"type":"string"},"id":{"type":"string"},"at":{"type":"string"},"result":{"type":"string","enum":["succeeded","refused"]},"error":{"type":"string"},"expect":{"type":"array"}}};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.do === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "do"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.offer === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "offer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.scopes === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "scopes"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.by === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "by"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema62.properties, key0))){
const err4 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.do !== undefined){
let data0 = data.do;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/do",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((((((((((((((((data0 === "publish") || (data0 === "accept")) || (data0 === "delegate")) || (data0 === "deploy")) || (data0 === "register")) || (data0 === "activate")) || (data0 === "wait")) || (data0 === "acceptUpdate")) || (data0 === "remove")) || (data0 === "deleteDefinition")) || (data0 === "transfer")) || (data0 === "roleChange")) || (data0 === "stopSell")) || (data0 === "order")) || (data0 === "cancel")) || (data0 === "setAutoRenew"))){
const err6 = {instancePath:instancePath+"/do",keyword:"enum",params:{allowedValues: schema62.properties.do.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.offer !== undefined){
if(typeof data.offer !== "string"){
const err7 = {instancePath:instancePath+"/offer",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.scopes !== undefined){
if(!(Array.isArray(data.scopes))){
const err8 = {instancePath:instancePath+"/scopes",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.by !== undefined){
if(typeof data.by !== "string"){
const err9 = {instancePath:instancePath+"/by",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err10 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.at !== undefined){
if(typeof data.at !== "string"){
const err11 = {instancePath:instancePath+"/at",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.result !== undefined){
let data6 = data.result;
if(typeof data6 !== "string"){
const err12 = {instancePath:instancePath+"/result",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!((data6 === "succeeded") || (data6 === "refused"))){
const err13 = {instancePath:instancePath+"/result",keyword:"enum",params:{allowedValues: schema62.properties.result.enum}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.error !== undefined){
if(typeof data.error !== "string"){
const err14 = {instancePath:instancePath+"/error",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.expect !== undefined){
if(!(Array.isArray(data.expect))){
const err15 = {instancePath:instancePath+"/expect",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}

export const validate_deployStep = validate62;
const schema63 = {"type":"object","required":["do","template","scope","by"],"additionalProperties":false,"properties":{"do":{"type":"string","enum":["publish","accept","delegate","deploy","register","activate","wait","acceptUpdate","remove","deleteDefinition","transfer","roleChange","stopSell","order","cancel","setAutoRenew"]},"template":{"type":"string"},"scope":{"type":"string"},"by":{"type":"string"},"parameters":{"type":"string"},"id":{"type":"string"},"at":{"type":"string"},"result":{"type":"string","enum":["succeeded","refused"]},"error":{"type":"string"},"expect":{"type":"array"}}};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.do === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "do"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.template === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "template"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.scope === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "scope"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.by === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "by"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema63.properties, key0))){
const err4 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.do !== undefined){
let data0 = data.do;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/do",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((((((((((((((((data0 === "publish") || (data0 === "accept")) || (data0 === "delegate")) || (data0 === "deploy")) || (data0 === "register")) || (data0 === "activate")) || (data0 === "wait")) || (data0 === "acceptUpdate")) || (data0 === "remove")) || (data0 === "deleteDefinition")) || (data0 === "transfer")) || (data0 === "roleChange")) || (data0 === "stopSell")) || (data0 === "order")) || (data0 === "cancel")) || (data0 === "setAutoRenew"))){
const err6 = {instancePath:instancePath+"/do",keyword:"enum",params:{allowedValues: schema63.properties.do.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.template !== undefined){
if(typeof data.template !== "string"){
const err7 = {instancePath:instancePath+"/template",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.scope !== undefined){
if(typeof data.scope !== "string"){
const err8 = {instancePath:instancePath+"/scope",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.by !== undefined){
if(typeof data.by !== "string"){
const err9 = {instancePath:instancePath+"/by",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.parameters !== undefined){
if(typeof data.parameters !== "string"){
const err10 = {instancePath:instancePath+"/parameters",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err11 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.at !== undefined){
if(typeof data.at !== "string"){
const err12 = {instancePath:instancePath+"/at",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.result !== undefined){
let data7 = data.result;
if(typeof data7 !== "string"){
const err13 = {instancePath:instancePath+"/result",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((data7 === "succeeded") || (data7 === "refused"))){
const err14 = {instancePath:instancePath+"/result",keyword:"enum",params:{allowedValues: schema63.properties.result.enum}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.error !== undefined){
if(typeof data.error !== "string"){
const err15 = {instancePath:instancePath+"/error",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.expect !== undefined){
if(!(Array.isArray(data.expect))){
const err16 = {instancePath:instancePath+"/expect",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}

export const validate_registerStep = validate63;
const schema64 = {"type":"object","required":["do","subscription","by"],"additionalProperties":false,"properties":{"do":{"type":"string","enum":["publish","accept","delegate","deploy","register","activate","wait","acceptUpdate","remove","deleteDefinition","transfer","roleChange","stopSell","order","cancel","setAutoRenew"]},"subscription":{"type":"string"},"by":{"type":"string"},"id":{"type":"string"},"at":{"type":"string"},"result":{"type":"string","enum":["succeeded","refused"]},"error":{"type":"string"},"expect":{"type":"array"}}};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.do === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "do"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.subscription === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "subscription"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.by === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "by"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "do") || (key0 === "subscription")) || (key0 === "by")) || (key0 === "id")) || (key0 === "at")) || (key0 === "result")) || (key0 === "error")) || (key0 === "expect"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.do !== undefined){
let data0 = data.do;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/do",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((((((((((((((((data0 === "publish") || (data0 === "accept")) || (data0 === "delegate")) || (data0 === "deploy")) || (data0 === "register")) || (data0 === "activate")) || (data0 === "wait")) || (data0 === "acceptUpdate")) || (data0 === "remove")) || (data0 === "deleteDefinition")) || (data0 === "transfer")) || (data0 === "roleChange")) || (data0 === "stopSell")) || (data0 === "order")) || (data0 === "cancel")) || (data0 === "setAutoRenew"))){
const err5 = {instancePath:instancePath+"/do",keyword:"enum",params:{allowedValues: schema64.properties.do.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.subscription !== undefined){
if(typeof data.subscription !== "string"){
const err6 = {instancePath:instancePath+"/subscription",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.by !== undefined){
if(typeof data.by !== "string"){
const err7 = {instancePath:instancePath+"/by",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err8 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.at !== undefined){
if(typeof data.at !== "string"){
const err9 = {instancePath:instancePath+"/at",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.result !== undefined){
let data5 = data.result;
if(typeof data5 !== "string"){
const err10 = {instancePath:instancePath+"/result",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((data5 === "succeeded") || (data5 === "refused"))){
const err11 = {instancePath:instancePath+"/result",keyword:"enum",params:{allowedValues: schema64.properties.result.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.error !== undefined){
if(typeof data.error !== "string"){
const err12 = {instancePath:instancePath+"/error",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.expect !== undefined){
if(!(Array.isArray(data.expect))){
const err13 = {instancePath:instancePath+"/expect",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}

export const validate_activateStep = validate64;
const schema65 = {"type":"object","required":["do","by","role","scope"],"additionalProperties":false,"properties":{"do":{"type":"string","enum":["publish","accept","delegate","deploy","register","activate","wait","acceptUpdate","remove","deleteDefinition","transfer","roleChange","stopSell","order","cancel","setAutoRenew"]},"by":{"type":"string"},"role":{"type":"string"},"scope":{"type":"string"},"mfa":{"type":"boolean"},"approvedBy":{"type":"string"},"id":{"type":"string"},"at":{"type":"string"},"result":{"type":"string","enum":["succeeded","refused"]},"error":{"type":"string"},"expect":{"type":"array"}}};

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.do === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "do"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.by === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "by"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.role === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "role"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.scope === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "scope"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema65.properties, key0))){
const err4 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.do !== undefined){
let data0 = data.do;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/do",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((((((((((((((((data0 === "publish") || (data0 === "accept")) || (data0 === "delegate")) || (data0 === "deploy")) || (data0 === "register")) || (data0 === "activate")) || (data0 === "wait")) || (data0 === "acceptUpdate")) || (data0 === "remove")) || (data0 === "deleteDefinition")) || (data0 === "transfer")) || (data0 === "roleChange")) || (data0 === "stopSell")) || (data0 === "order")) || (data0 === "cancel")) || (data0 === "setAutoRenew"))){
const err6 = {instancePath:instancePath+"/do",keyword:"enum",params:{allowedValues: schema65.properties.do.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.by !== undefined){
if(typeof data.by !== "string"){
const err7 = {instancePath:instancePath+"/by",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.role !== undefined){
if(typeof data.role !== "string"){
const err8 = {instancePath:instancePath+"/role",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.scope !== undefined){
if(typeof data.scope !== "string"){
const err9 = {instancePath:instancePath+"/scope",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.mfa !== undefined){
if(typeof data.mfa !== "boolean"){
const err10 = {instancePath:instancePath+"/mfa",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.approvedBy !== undefined){
if(typeof data.approvedBy !== "string"){
const err11 = {instancePath:instancePath+"/approvedBy",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err12 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.at !== undefined){
if(typeof data.at !== "string"){
const err13 = {instancePath:instancePath+"/at",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.result !== undefined){
let data8 = data.result;
if(typeof data8 !== "string"){
const err14 = {instancePath:instancePath+"/result",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!((data8 === "succeeded") || (data8 === "refused"))){
const err15 = {instancePath:instancePath+"/result",keyword:"enum",params:{allowedValues: schema65.properties.result.enum}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.error !== undefined){
if(typeof data.error !== "string"){
const err16 = {instancePath:instancePath+"/error",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.expect !== undefined){
if(!(Array.isArray(data.expect))){
const err17 = {instancePath:instancePath+"/expect",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}

export const validate_waitStep = validate65;
const schema66 = {"type":"object","required":["do","for"],"additionalProperties":false,"properties":{"do":{"type":"string","enum":["publish","accept","delegate","deploy","register","activate","wait","acceptUpdate","remove","deleteDefinition","transfer","roleChange","stopSell","order","cancel","setAutoRenew"]},"for":{"type":"string"},"id":{"type":"string"},"at":{"type":"string"},"result":{"type":"string","enum":["succeeded","refused"]},"error":{"type":"string"},"expect":{"type":"array"}}};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.do === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "do"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.for === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "for"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "do") || (key0 === "for")) || (key0 === "id")) || (key0 === "at")) || (key0 === "result")) || (key0 === "error")) || (key0 === "expect"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.do !== undefined){
let data0 = data.do;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/do",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((((((((((((((((data0 === "publish") || (data0 === "accept")) || (data0 === "delegate")) || (data0 === "deploy")) || (data0 === "register")) || (data0 === "activate")) || (data0 === "wait")) || (data0 === "acceptUpdate")) || (data0 === "remove")) || (data0 === "deleteDefinition")) || (data0 === "transfer")) || (data0 === "roleChange")) || (data0 === "stopSell")) || (data0 === "order")) || (data0 === "cancel")) || (data0 === "setAutoRenew"))){
const err4 = {instancePath:instancePath+"/do",keyword:"enum",params:{allowedValues: schema66.properties.do.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.for !== undefined){
if(typeof data.for !== "string"){
const err5 = {instancePath:instancePath+"/for",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err6 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.at !== undefined){
if(typeof data.at !== "string"){
const err7 = {instancePath:instancePath+"/at",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.result !== undefined){
let data4 = data.result;
if(typeof data4 !== "string"){
const err8 = {instancePath:instancePath+"/result",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((data4 === "succeeded") || (data4 === "refused"))){
const err9 = {instancePath:instancePath+"/result",keyword:"enum",params:{allowedValues: schema66.properties.result.enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.error !== undefined){
if(typeof data.error !== "string"){
const err10 = {instancePath:instancePath+"/error",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.expect !== undefined){
if(!(Array.isArray(data.expect))){
const err11 = {instancePath:instancePath+"/expect",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}

export const validate_transferStep = validate66;
const schema67 = {"type":"object","required":["do","subscription","toTenant"],"additionalProperties":false,"properties":{"do":{"type":"string","enum":["publish","accept","delegate","deploy","register","activate","wait","acceptUpdate","remove","deleteDefinition","transfer","roleChange","stopSell","order","cancel","setAutoRenew"]},"subscription":{"type":"string"},"toTenant":{"type":"string"},"id":{"type":"string"},"at":{"type":"string"},"result":{"type":"string","enum":["succeeded","refused"]},"error":{"type":"string"},"expect":{"type":"array"}}};

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.do === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "do"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.subscription === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "subscription"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.toTenant === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "toTenant"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "do") || (key0 === "subscription")) || (key0 === "toTenant")) || (key0 === "id")) || (key0 === "at")) || (key0 === "result")) || (key0 === "error")) || (key0 === "expect"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.do !== undefined){
let data0 = data.do;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/do",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((((((((((((((((data0 === "publish") || (data0 === "accept")) || (data0 === "delegate")) || (data0 === "deploy")) || (data0 === "register")) || (data0 === "activate")) || (data0 === "wait")) || (data0 === "acceptUpdate")) || (data0 === "remove")) || (data0 === "deleteDefinition")) || (data0 === "transfer")) || (data0 === "roleChange")) || (data0 === "stopSell")) || (data0 === "order")) || (data0 === "cancel")) || (data0 === "setAutoRenew"))){
const err5 = {instancePath:instancePath+"/do",keyword:"enum",params:{allowedValues: schema67.properties.do.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.subscription !== undefined){
if(typeof data.subscription !== "string"){
const err6 = {instancePath:instancePath+"/subscription",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.toTenant !== undefined){
if(typeof data.toTenant !== "string"){
const err7 = {instancePath:instancePath+"/toTenant",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err8 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.at !== undefined){
if(typeof data.at !== "string"){
const err9 = {instancePath:instancePath+"/at",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.result !== undefined){
let data5 = data.result;
if(typeof data5 !== "string"){
const err10 = {instancePath:instancePath+"/result",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((data5 === "succeeded") || (data5 === "refused"))){
const err11 = {instancePath:instancePath+"/result",keyword:"enum",params:{allowedValues: schema67.properties.result.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.error !== undefined){
if(typeof data.error !== "string"){
const err12 = {instancePath:instancePath+"/error",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.expect !== undefined){
if(!(Array.isArray(data.expect))){
const err13 = {instancePath:instancePath+"/expect",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}

export const validate_roleChangeStep = validate67;
const schema68 = {"type":"object","required":["do","role","becomes"],"additionalProperties":false,"properties":{"do":{"type":"string","enum":["publish","accept","delegate","deploy","register","activate","wait","acceptUpdate","remove","deleteDefinition","transfer","roleChange","stopSell","order","cancel","setAutoRenew"]},"role":{"type":"string"},"becomes":{"type":"string","enum":["unsupported","deprecated"]},"id":{"type":"string"},"at":{"type":"string"},"result":{"type":"string","enum":["succeeded","refused"]},"error":{"type":"string"},"expect":{"type":"array"}}};

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.do === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "do"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.role === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "role"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.becomes === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "becomes"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "do") || (key0 === "role")) || (key0 === "becomes")) || (key0 === "id")) || (key0 === "at")) || (key0 === "result")) || (key0 === "error")) || (key0 === "expect"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.do !== undefined){
let data0 = data.do;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/do",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((((((((((((((((data0 === "publish") || (data0 === "accept")) || (data0 === "delegate")) || (data0 === "deploy")) || (data0 === "register")) || (data0 === "activate")) || (data0 === "wait")) || (data0 === "acceptUpdate")) || (data0 === "remove")) || (data0 === "deleteDefinition")) || (data0 === "transfer")) || (data0 === "roleChange")) || (data0 === "stopSell")) || (data0 === "order")) || (data0 === "cancel")) || (data0 === "setAutoRenew"))){
const err5 = {instancePath:instancePath+"/do",keyword:"enum",params:{allowedValues: schema68.properties.do.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.role !== undefined){
if(typeof data.role !== "string"){
const err6 = {instancePath:instancePath+"/role",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.becomes !== undefined){
let data2 = data.becomes;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/becomes",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((data2 === "unsupported") || (data2 === "deprecated"))){
const err8 = {instancePath:instancePath+"/becomes",keyword:"enum",params:{allowedValues: schema68.properties.becomes.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err9 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.at !== undefined){
if(typeof data.at !== "string"){
const err10 = {instancePath:instancePath+"/at",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.result !== undefined){
let data5 = data.result;
if(typeof data5 !== "string"){
const err11 = {instancePath:instancePath+"/result",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!((data5 === "succeeded") || (data5 === "refused"))){
const err12 = {instancePath:instancePath+"/result",keyword:"enum",params:{allowedValues: schema68.properties.result.enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.error !== undefined){
if(typeof data.error !== "string"){
const err13 = {instancePath:instancePath+"/error",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.expect !== undefined){
if(!(Array.isArray(data.expect))){
const err14 = {instancePath:instancePath+"/expect",keyword:"type",params:{type: "array"}};
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
const err15 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}

export const validate_stopSellStep = validate68;
const schema69 = {"type":"object","required":["do","offer"],"additionalProperties":false,"properties":{"do":{"type":"string","enum":["publish","accept","delegate","deploy","register","activate","wait","acceptUpdate","remove","deleteDefinition","transfer","roleChange","stopSell","order","cancel","setAutoRenew"]},"offer":{"type":"string"},"id":{"type":"string"},"at":{"type":"string"},"result":{"type":"string","enum":["succeeded","refused"]},"error":{"type":"string"},"expect":{"type":"array"}}};

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.do === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "do"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.offer === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "offer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "do") || (key0 === "offer")) || (key0 === "id")) || (key0 === "at")) || (key0 === "result")) || (key0 === "error")) || (key0 === "expect"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.do !== undefined){
let data0 = data.do;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/do",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((((((((((((((((data0 === "publish") || (data0 === "accept")) || (data0 === "delegate")) || (data0 === "deploy")) || (data0 === "register")) || (data0 === "activate")) || (data0 === "wait")) || (data0 === "acceptUpdate")) || (data0 === "remove")) || (data0 === "deleteDefinition")) || (data0 === "transfer")) || (data0 === "roleChange")) || (data0 === "stopSell")) || (data0 === "order")) || (data0 === "cancel")) || (data0 === "setAutoRenew"))){
const err4 = {instancePath:instancePath+"/do",keyword:"enum",params:{allowedValues: schema69.properties.do.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.offer !== undefined){
if(typeof data.offer !== "string"){
const err5 = {instancePath:instancePath+"/offer",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err6 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.at !== undefined){
if(typeof data.at !== "string"){
const err7 = {instancePath:instancePath+"/at",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.result !== undefined){
let data4 = data.result;
if(typeof data4 !== "string"){
const err8 = {instancePath:instancePath+"/result",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((data4 === "succeeded") || (data4 === "refused"))){
const err9 = {instancePath:instancePath+"/result",keyword:"enum",params:{allowedValues: schema69.properties.result.enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.error !== undefined){
if(typeof data.error !== "string"){
const err10 = {instancePath:instancePath+"/error",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.expect !== undefined){
if(!(Array.isArray(data.expect))){
const err11 = {instancePath:instancePath+"/expect",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}

export const validate_orderStep = validate69;
const schema70 = {"type":"object","required":["do","product","by"],"additionalProperties":false,"properties":{"do":{"type":"string","enum":["publish","accept","delegate","deploy","register","activate","wait","acceptUpdate","remove","deleteDefinition","transfer","roleChange","stopSell","order","cancel","setAutoRenew"]},"product":{"type":"string"},"by":{"type":"string"},"term":{"type":"string"},"quantity":{"type":"integer"},"id":{"type":"string"},"at":{"type":"string"},"result":{"type":"string","enum":["succeeded","refused"]},"error":{"type":"string"},"expect":{"type":"array"}}};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.do === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "do"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.product === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "product"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.by === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "by"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema70.properties, key0))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.do !== undefined){
let data0 = data.do;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/do",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((((((((((((((((data0 === "publish") || (data0 === "accept")) || (data0 === "delegate")) || (data0 === "deploy")) || (data0 === "register")) || (data0 === "activate")) || (data0 === "wait")) || (data0 === "acceptUpdate")) || (data0 === "remove")) || (data0 === "deleteDefinition")) || (data0 === "transfer")) || (data0 === "roleChange")) || (data0 === "stopSell")) || (data0 === "order")) || (data0 === "cancel")) || (data0 === "setAutoRenew"))){
const err5 = {instancePath:instancePath+"/do",keyword:"enum",params:{allowedValues: schema70.properties.do.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.product !== undefined){
if(typeof data.product !== "string"){
const err6 = {instancePath:instancePath+"/product",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.by !== undefined){
if(typeof data.by !== "string"){
const err7 = {instancePath:instancePath+"/by",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.term !== undefined){
if(typeof data.term !== "string"){
const err8 = {instancePath:instancePath+"/term",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.quantity !== undefined){
let data4 = data.quantity;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err9 = {instancePath:instancePath+"/quantity",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err10 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.at !== undefined){
if(typeof data.at !== "string"){
const err11 = {instancePath:instancePath+"/at",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.result !== undefined){
let data7 = data.result;
if(typeof data7 !== "string"){
const err12 = {instancePath:instancePath+"/result",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!((data7 === "succeeded") || (data7 === "refused"))){
const err13 = {instancePath:instancePath+"/result",keyword:"enum",params:{allowedValues: schema70.properties.result.enum}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.error !== undefined){
if(typeof data.error !== "string"){
const err14 = {instancePath:instancePath+"/error",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.expect !== undefined){
if(!(Array.isArray(data.expect))){
const err15 = {instancePath:instancePath+"/expect",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}

export const validate_cancelStep = validate70;
const schema71 = {"type":"object","required":["do","order"],"additionalProperties":false,"properties":{"do":{"type":"string","enum":["publish","accept","delegate","deploy","register","activate","wait","acceptUpdate","remove","deleteDefinition","transfer","roleChange","stopSell","order","cancel","setAutoRenew"]},"order":{"type":"string"},"id":{"type":"string"},"at":{"type":"string"},"result":{"type":"string","enum":["succeeded","refused"]},"error":{"type":"string"},"expect":{"type":"array"}}};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.do === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "do"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.order === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "order"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "do") || (key0 === "order")) || (key0 === "id")) || (key0 === "at")) || (key0 === "result")) || (key0 === "error")) || (key0 === "expect"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.do !== undefined){
let data0 = data.do;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/do",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((((((((((((((((data0 === "publish") || (data0 === "accept")) || (data0 === "delegate")) || (data0 === "deploy")) || (data0 === "register")) || (data0 === "activate")) || (data0 === "wait")) || (data0 === "acceptUpdate")) || (data0 === "remove")) || (data0 === "deleteDefinition")) || (data0 === "transfer")) || (data0 === "roleChange")) || (data0 === "stopSell")) || (data0 === "order")) || (data0 === "cancel")) || (data0 === "setAutoRenew"))){
const err4 = {instancePath:instancePath+"/do",keyword:"enum",params:{allowedValues: schema71.properties.do.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.order !== undefined){
if(typeof data.order !== "string"){
const err5 = {instancePath:instancePath+"/order",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err6 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.at !== undefined){
if(typeof data.at !== "string"){
const err7 = {instancePath:instancePath+"/at",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.result !== undefined){
let data4 = data.result;
if(typeof data4 !== "string"){
const err8 = {instancePath:instancePath+"/result",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((data4 === "succeeded") || (data4 === "refused"))){
const err9 = {instancePath:instancePath+"/result",keyword:"enum",params:{allowedValues: schema71.properties.result.enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.error !== undefined){
if(typeof data.error !== "string"){
const err10 = {instancePath:instancePath+"/error",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.expect !== undefined){
if(!(Array.isArray(data.expect))){
const err11 = {instancePath:instancePath+"/expect",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}

export const validate_setAutoRenewStep = validate71;
const schema72 = {"type":"object","required":["do","order","on"],"additionalProperties":false,"properties":{"do":{"type":"string","enum":["publish","accept","delegate","deploy","register","activate","wait","acceptUpdate","remove","deleteDefinition","transfer","roleChange","stopSell","order","cancel","setAutoRenew"]},"order":{"type":"string"},"on":{"type":"boolean"},"id":{"type":"string"},"at":{"type":"string"},"result":{"type":"string","enum":["succeeded","refused"]},"error":{"type":"string"},"expect":{"type":"array"}}};

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.do === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "do"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.order === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "order"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.on === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "on"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "do") || (key0 === "order")) || (key0 === "on")) || (key0 === "id")) || (key0 === "at")) || (key0 === "result")) || (key0 === "error")) || (key0 === "expect"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.do !== undefined){
let data0 = data.do;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/do",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((((((((((((((((data0 === "publish") || (data0 === "accept")) || (data0 === "delegate")) || (data0 === "deploy")) || (data0 === "register")) || (data0 === "activate")) || (data0 === "wait")) || (data0 === "acceptUpdate")) || (data0 === "remove")) || (data0 === "deleteDefinition")) || (data0 === "transfer")) || (data0 === "roleChange")) || (data0 === "stopSell")) || (data0 === "order")) || (data0 === "cancel")) || (data0 === "setAutoRenew"))){
const err5 = {instancePath:instancePath+"/do",keyword:"enum",params:{allowedValues: schema72.properties.do.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.order !== undefined){
if(typeof data.order !== "string"){
const err6 = {instancePath:instancePath+"/order",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.on !== undefined){
if(typeof data.on !== "boolean"){
const err7 = {instancePath:instancePath+"/on",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err8 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.at !== undefined){
if(typeof data.at !== "string"){
const err9 = {instancePath:instancePath+"/at",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.result !== undefined){
let data5 = data.result;
if(typeof data5 !== "string"){
const err10 = {instancePath:instancePath+"/result",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((data5 === "succeeded") || (data5 === "refused"))){
const err11 = {instancePath:instancePath+"/result",keyword:"enum",params:{allowedValues: schema72.properties.result.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.error !== undefined){
if(typeof data.error !== "string"){
const err12 = {instancePath:instancePath+"/error",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.expect !== undefined){
if(!(Array.isArray(data.expect))){
const err13 = {instancePath:instancePath+"/expect",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}

export const validate_step = validate72;
const schema73 = {"type":"object","required":["do"],"properties":{"do":{"type":"string","enum":["publish","accept","delegate","deploy","register","activate","wait","acceptUpdate","remove","deleteDefinition","transfer","roleChange","stopSell","order","cancel","setAutoRenew"]},"id":{"type":"string"},"at":{"type":"string"},"result":{"type":"string","enum":["succeeded","refused"]},"error":{"type":"string"},"expect":{"type":"array"}}};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.do === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "do"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.do !== undefined){
let data0 = data.do;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/do",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((((((((((((((((data0 === "publish") || (data0 === "accept")) || (data0 === "delegate")) || (data0 === "deploy")) || (data0 === "register")) || (data0 === "activate")) || (data0 === "wait")) || (data0 === "acceptUpdate")) || (data0 === "remove")) || (data0 === "deleteDefinition")) || (data0 === "transfer")) || (data0 === "roleChange")) || (data0 === "stopSell")) || (data0 === "order")) || (data0 === "cancel")) || (data0 === "setAutoRenew"))){
const err2 = {instancePath:instancePath+"/do",keyword:"enum",params:{allowedValues: schema73.properties.do.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err3 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.at !== undefined){
if(typeof data.at !== "string"){
const err4 = {instancePath:instancePath+"/at",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.result !== undefined){
let data3 = data.result;
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/result",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((data3 === "succeeded") || (data3 === "refused"))){
const err6 = {instancePath:instancePath+"/result",keyword:"enum",params:{allowedValues: schema73.properties.result.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.error !== undefined){
if(typeof data.error !== "string"){
const err7 = {instancePath:instancePath+"/error",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.expect !== undefined){
if(!(Array.isArray(data.expect))){
const err8 = {instancePath:instancePath+"/expect",keyword:"type",params:{type: "array"}};
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
const err9 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}

export const validate_providerPerson = validate73;
const schema74 = {"type":"object","required":[],"additionalProperties":false,"properties":{"displayName":{"type":"string"},"userType":{"type":"string","enum":["Member","Guest"]},"memberOf":{"type":"array"},"adminAgent":{"type":"boolean"}}};

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "displayName") || (key0 === "userType")) || (key0 === "memberOf")) || (key0 === "adminAgent"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.displayName !== undefined){
if(typeof data.displayName !== "string"){
const err1 = {instancePath:instancePath+"/displayName",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.userType !== undefined){
let data1 = data.userType;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/userType",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((data1 === "Member") || (data1 === "Guest"))){
const err3 = {instancePath:instancePath+"/userType",keyword:"enum",params:{allowedValues: schema74.properties.userType.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.memberOf !== undefined){
if(!(Array.isArray(data.memberOf))){
const err4 = {instancePath:instancePath+"/memberOf",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.adminAgent !== undefined){
if(typeof data.adminAgent !== "boolean"){
const err5 = {instancePath:instancePath+"/adminAgent",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}

export const validate_provider = validate74;
const schema75 = {"type":"object","required":[],"additionalProperties":false,"properties":{"directory":{"type":"string"},"people":{"type":"object"}}};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "directory") || (key0 === "people"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.directory !== undefined){
if(typeof data.directory !== "string"){
const err1 = {instancePath:instancePath+"/directory",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.people !== undefined){
let data1 = data.people;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err2 = {instancePath:instancePath+"/people",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}

export const validate_denyAssignment = validate75;
const schema76 = {"type":"object","required":["scope","actions"],"additionalProperties":false,"properties":{"scope":{"type":"string"},"actions":{"type":"array"},"notActions":{"type":"array"}}};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scope === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "scope"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.actions === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "actions"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "scope") || (key0 === "actions")) || (key0 === "notActions"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.scope !== undefined){
if(typeof data.scope !== "string"){
const err3 = {instancePath:instancePath+"/scope",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.actions !== undefined){
if(!(Array.isArray(data.actions))){
const err4 = {instancePath:instancePath+"/actions",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.notActions !== undefined){
if(!(Array.isArray(data.notActions))){
const err5 = {instancePath:instancePath+"/notActions",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}

export const validate_subscription = validate76;
const schema77 = {"type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"type":"string"},"subscriptionId":{"type":"string"},"channel":{"type":"string","enum":["direct","csp"]},"registeredProviders":{"type":"array"},"resourceGroups":{"type":"array"},"allowedManagingTenants":{"type":"array"},"denyAssignments":{"type":"array"}}};

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "name") || (key0 === "subscriptionId")) || (key0 === "channel")) || (key0 === "registeredProviders")) || (key0 === "resourceGroups")) || (key0 === "allowedManagingTenants")) || (key0 === "denyAssignments"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err2 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.subscriptionId !== undefined){
if(typeof data.subscriptionId !== "string"){
const err3 = {instancePath:instancePath+"/subscriptionId",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.channel !== undefined){
let data2 = data.channel;
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/channel",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((data2 === "direct") || (data2 === "csp"))){
const err5 = {instancePath:instancePath+"/channel",keyword:"enum",params:{allowedValues: schema77.properties.channel.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.registeredProviders !== undefined){
if(!(Array.isArray(data.registeredProviders))){
const err6 = {instancePath:instancePath+"/registeredProviders",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.resourceGroups !== undefined){
if(!(Array.isArray(data.resourceGroups))){
const err7 = {instancePath:instancePath+"/resourceGroups",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.allowedManagingTenants !== undefined){
if(!(Array.isArray(data.allowedManagingTenants))){
const err8 = {instancePath:instancePath+"/allowedManagingTenants",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.denyAssignments !== undefined){
if(!(Array.isArray(data.denyAssignments))){
const err9 = {instancePath:instancePath+"/denyAssignments",keyword:"type",params:{type: "array"}};
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
const err10 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}

export const validate_delegation = validate77;
const schema78 = {"type":"object","required":["offer","scopes"],"additionalProperties":false,"properties":{"offer":{"type":"string"},"scopes":{"type":"array"}}};

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.offer === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "offer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.scopes === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "scopes"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "offer") || (key0 === "scopes"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.offer !== undefined){
if(typeof data.offer !== "string"){
const err3 = {instancePath:instancePath+"/offer",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.scopes !== undefined){
if(!(Array.isArray(data.scopes))){
const err4 = {instancePath:instancePath+"/scopes",keyword:"type",params:{type: "array"}};
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
const err5 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}

export const validate_heldRole = validate78;
const schema79 = {"type":"object","required":["role","scope"],"additionalProperties":false,"properties":{"role":{"type":"string"},"scope":{"type":"string"}}};

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "role"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.scope === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "scope"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "role") || (key0 === "scope"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.role !== undefined){
if(typeof data.role !== "string"){
const err3 = {instancePath:instancePath+"/role",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.scope !== undefined){
if(typeof data.scope !== "string"){
const err4 = {instancePath:instancePath+"/scope",keyword:"type",params:{type: "string"}};
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
const err5 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}

export const validate_customerPerson = validate79;
const schema80 = {"type":"object","required":[],"additionalProperties":false,"properties":{"displayName":{"type":"string"},"userType":{"type":"string","enum":["Member","Guest"]},"roles":{"type":"array"}}};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "displayName") || (key0 === "userType")) || (key0 === "roles"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.displayName !== undefined){
if(typeof data.displayName !== "string"){
const err1 = {instancePath:instancePath+"/displayName",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.userType !== undefined){
let data1 = data.userType;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/userType",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((data1 === "Member") || (data1 === "Guest"))){
const err3 = {instancePath:instancePath+"/userType",keyword:"enum",params:{allowedValues: schema80.properties.userType.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.roles !== undefined){
if(!(Array.isArray(data.roles))){
const err4 = {instancePath:instancePath+"/roles",keyword:"type",params:{type: "array"}};
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
const err5 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}

export const validate_customer = validate80;
const schema81 = {"type":"object","required":["name","tenantId","subscriptions"],"additionalProperties":false,"properties":{"name":{"type":"string"},"tenantId":{"type":"string"},"subscriptions":{"type":"array"},"cloud":{"type":"string","enum":["AzureCloud","AzureUSGovernment","AzureChinaCloud"]},"billingCountry":{"type":"string"},"delegations":{"type":"array"},"people":{"type":"object"}}};

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.tenantId === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "tenantId"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.subscriptions === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "subscriptions"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "name") || (key0 === "tenantId")) || (key0 === "subscriptions")) || (key0 === "cloud")) || (key0 === "billingCountry")) || (key0 === "delegations")) || (key0 === "people"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err4 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.tenantId !== undefined){
if(typeof data.tenantId !== "string"){
const err5 = {instancePath:instancePath+"/tenantId",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.subscriptions !== undefined){
if(!(Array.isArray(data.subscriptions))){
const err6 = {instancePath:instancePath+"/subscriptions",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.cloud !== undefined){
let data3 = data.cloud;
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/cloud",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((data3 === "AzureCloud") || (data3 === "AzureUSGovernment")) || (data3 === "AzureChinaCloud"))){
const err8 = {instancePath:instancePath+"/cloud",keyword:"enum",params:{allowedValues: schema81.properties.cloud.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.billingCountry !== undefined){
if(typeof data.billingCountry !== "string"){
const err9 = {instancePath:instancePath+"/billingCountry",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.delegations !== undefined){
if(!(Array.isArray(data.delegations))){
const err10 = {instancePath:instancePath+"/delegations",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.people !== undefined){
let data6 = data.people;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
const err11 = {instancePath:instancePath+"/people",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}

export const validate_product = validate81;
const schema82 = {"type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"type":"string"},"type":{"type":"string","enum":["saas","virtualMachine","solutionTemplate","managedApplication","container","managedService"]},"resellers":{"type":"string","enum":["any","selected","none"]},"selected":{"type":"boolean"},"terms":{"type":"array"},"usageBased":{"type":"boolean"},"trial":{"type":"boolean"},"countries":{"type":"array"},"onePerCustomer":{"type":"boolean"}}};

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema82.properties, key0))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err2 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((((((data1 === "saas") || (data1 === "virtualMachine")) || (data1 === "solutionTemplate")) || (data1 === "managedApplication")) || (data1 === "container")) || (data1 === "managedService"))){
const err4 = {instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema82.properties.type.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.resellers !== undefined){
let data2 = data.resellers;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/resellers",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((data2 === "any") || (data2 === "selected")) || (data2 === "none"))){
const err6 = {instancePath:instancePath+"/resellers",keyword:"enum",params:{allowedValues: schema82.properties.resellers.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.selected !== undefined){
if(typeof data.selected !== "boolean"){
const err7 = {instancePath:instancePath+"/selected",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.terms !== undefined){
if(!(Array.isArray(data.terms))){
const err8 = {instancePath:instancePath+"/terms",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.usageBased !== undefined){
if(typeof data.usageBased !== "boolean"){
const err9 = {instancePath:instancePath+"/usageBased",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.trial !== undefined){
if(typeof data.trial !== "boolean"){
const err10 = {instancePath:instancePath+"/trial",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.countries !== undefined){
if(!(Array.isArray(data.countries))){
const err11 = {instancePath:instancePath+"/countries",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.onePerCustomer !== undefined){
if(typeof data.onePerCustomer !== "boolean"){
const err12 = {instancePath:instancePath+"/onePerCustomer",keyword:"type",params:{type: "boolean"}};
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
const err13 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}

export const validate_scenario = validate82;
const schema83 = {"type":"object","required":["name","timeline"],"additionalProperties":false,"properties":{"$schema":{"type":"string"},"name":{"type":"string"},"timeline":{"type":"array"},"extends":{"type":"string"},"profile":{"type":"string","enum":["2020","current"]},"offers":{"type":"object"},"provider":{"type":"object"},"customer":{"type":"object"},"products":{"type":"object"}}};

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.timeline === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "timeline"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema83.properties, key0))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
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
const err3 = {instancePath:instancePath+"/$schema",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err4 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.timeline !== undefined){
if(!(Array.isArray(data.timeline))){
const err5 = {instancePath:instancePath+"/timeline",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.extends !== undefined){
if(typeof data.extends !== "string"){
const err6 = {instancePath:instancePath+"/extends",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.profile !== undefined){
let data4 = data.profile;
if(typeof data4 !== "string"){
const err7 = {instancePath:instancePath+"/profile",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((data4 === "2020") || (data4 === "current"))){
const err8 = {instancePath:instancePath+"/profile",keyword:"enum",params:{allowedValues: schema83.properties.profile.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.offers !== undefined){
let data5 = data.offers;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err9 = {instancePath:instancePath+"/offers",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.provider !== undefined){
let data6 = data.provider;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
const err10 = {instancePath:instancePath+"/provider",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.customer !== undefined){
let data7 = data.customer;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
const err11 = {instancePath:instancePath+"/customer",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.products !== undefined){
let data8 = data.products;
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
const err12 = {instancePath:instancePath+"/products",keyword:"type",params:{type: "object"}};
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
const err13 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}

export const units = {
  leads: { validate: validate_leads, "owner":"leads","properties":{"destination":["string"]},"links":{},"cases":[]},
  offerCategories: { validate: validate_offerCategories, "owner":"offer","property":"categories","properties":{},"links":{},"cases":[]},
  terms: { validate: validate_terms, "owner":"terms","properties":{"text":["string"],"url":["string"]},"links":{},"cases":[]},
  supportContact: { validate: validate_supportContact, "owner":"supportContact","properties":{"name":["string"],"email":["string"],"phone":["string"]},"links":{},"cases":[]},
  engineeringContact: { validate: validate_supportContact, "owner":"engineeringContact","properties":{"name":["string"],"email":["string"],"phone":["string"]},"links":{},"cases":[]},
  logos: { validate: validate_logos, "owner":"logos","properties":{"large":["string"],"medium":["string"],"small":["string"]},"links":{},"cases":[]},
  link: { validate: validate_link, "owner":"link","properties":{"name":["string"],"url":["string"]},"links":{},"cases":[]},
  supportUrls: { validate: validate_supportUrls, "owner":"supportUrls","properties":{"global":["string"],"government":["string"]},"links":{},"cases":[]},
  screenshot: { validate: validate_screenshot, "owner":"screenshot","properties":{"image":["string"],"caption":["string"]},"links":{},"cases":[]},
  video: { validate: validate_video, "owner":"video","properties":{"name":["string"],"url":["string"],"thumbnail":["string"]},"links":{},"cases":[]},
  listing: { validate: validate_listing, "owner":"listing","properties":{"name":["string"],"searchSummary":["string"],"shortDescription":["string"],"description":["string"],"privacyPolicyUrl":["string"],"supportContact":["object"],"engineeringContact":["object"],"logos":["object"],"language":["string"],"links":["array"],"supportUrls":["object"],"screenshots":["array"],"videos":["array"]},"links":{"supportContact":{"unit":"supportContact","of":"value"},"engineeringContact":{"unit":"engineeringContact","of":"value"},"logos":{"unit":"logos","of":"value"},"links":{"unit":"link","of":"items"},"supportUrls":{"unit":"supportUrls","of":"value"},"screenshots":{"unit":"screenshot","of":"items"},"videos":{"unit":"video","of":"items"}},"cases":[]},
  offerPlans: { validate: validate_offerCategories, "owner":"offer","property":"plans","properties":{},"links":{},"cases":[]},
  publisherDesignations: { validate: validate_offerCategories, "owner":"publisher","property":"designations","properties":{},"links":{},"cases":[]},
  publisher: { validate: validate_publisher, "owner":"publisher","properties":{"partnerId":["string"],"designations":["array"],"partnerEarnedCredit":["boolean"]},"links":{"designations":{"unit":"publisherDesignations","of":"items"}},"cases":[]},
  previewEntry: { validate: validate_previewEntry, "owner":"previewEntry","properties":{"subscriptionId":["string"],"description":["string"]},"links":{},"cases":[]},
  offerMonitoringPrincipals: { validate: validate_offerCategories, "owner":"offer","property":"monitoringPrincipals","properties":{},"links":{},"cases":[]},
  offer: { validate: validate_offer, "owner":"offer","properties":{"$schema":["string"],"publisherId":["string"],"offerId":["string"],"alias":["string"],"leads":["object"],"categories":["array"],"terms":["object"],"listing":["object"],"plans":["array"],"publisher":["object"],"previewAudience":["array"],"previewAudienceFile":["string"],"monitoringPrincipals":["array"]},"links":{"leads":{"unit":"leads","of":"value"},"categories":{"unit":"offerCategories","of":"items"},"terms":{"unit":"terms","of":"value"},"listing":{"unit":"listing","of":"value"},"plans":{"unit":"offerPlans","of":"items"},"publisher":{"unit":"publisher","of":"value"},"previewAudience":{"unit":"previewEntry","of":"items"},"monitoringPrincipals":{"unit":"offerMonitoringPrincipals","of":"items"}},"cases":[]},
  pricing: { validate: validate_pricing, "owner":"pricing","properties":{"model":["string"]},"links":{},"cases":[]},
  authorizationDelegatedRoleDefinitionIds: { validate: validate_offerCategories, "owner":"authorization","property":"delegatedRoleDefinitionIds","properties":{},"links":{},"cases":[]},
  authorization: { validate: validate_authorization, "owner":"authorization","properties":{"principalId":["string"],"roleDefinitionId":["string"],"principalIdDisplayName":["string"],"principalType":["string"],"delegatedRoleDefinitionIds":["array"],"justification":["string"]},"links":{"delegatedRoleDefinitionIds":{"unit":"authorizationDelegatedRoleDefinitionIds","of":"items"}},"cases":[]},
  approver: { validate: validate_approver, "owner":"approver","properties":{"principalId":["string"],"principalIdDisplayName":["string"]},"links":{},"cases":[]},
  accessPolicy: { validate: validate_accessPolicy, "owner":"accessPolicy","properties":{"multiFactorAuthProvider":["string"],"maximumActivationDuration":["string"],"managedByTenantApprovers":["array"]},"links":{"managedByTenantApprovers":{"unit":"approver","of":"items"}},"cases":[]},
  eligibleAuthorization: { validate: validate_eligibleAuthorization, "owner":"eligibleAuthorization","properties":{"principalId":["string"],"roleDefinitionId":["string"],"justInTimeAccessPolicy":["object"],"principalIdDisplayName":["string"],"principalType":["string"],"justification":["string"]},"links":{"justInTimeAccessPolicy":{"unit":"accessPolicy","of":"value"}},"cases":[]},
  manifest: { validate: validate_manifest, "owner":"definition","properties":{"$schema":["string"],"version":["string"],"managedByTenantId":["string"],"authorizations":["array"],"registrationDefinitionName":["string"],"description":["string"],"eligibleAuthorizations":["array"],"cloud":["string"]},"links":{"authorizations":{"unit":"authorization","of":"items"},"eligibleAuthorizations":{"unit":"eligibleAuthorization","of":"items"}},"cases":[]},
  audienceEntry: { validate: validate_audienceEntry, "owner":"audienceEntry","properties":{"subscriptionId":["string"],"description":["string"],"customer":["string"],"tenantId":["string"],"channel":["string"]},"links":{},"cases":[]},
  plan: { validate: validate_plan, "owner":"plan","properties":{"$schema":["string"],"planId":["string"],"name":["string"],"summary":["string"],"description":["string"],"visibility":["string"],"pricing":["object"],"manifest":["string","object"],"privateAudience":["array"],"privateAudienceFile":["string"],"stopSell":["boolean"]},"links":{"pricing":{"unit":"pricing","of":"value"},"manifest":{"unit":"manifest","of":"value"},"privateAudience":{"unit":"audienceEntry","of":"items"}},"cases":[]},
  principalMembers: { validate: validate_offerCategories, "owner":"principal","property":"members","properties":{},"links":{},"cases":[]},
  principal: { validate: validate_principal, "owner":"principal","properties":{"id":["string"],"displayName":["string"],"type":["string"],"groupType":["string"],"memberCount":["integer"],"owner":["string"],"members":["array"],"appId":["string"],"partnerLinked":["boolean"]},"links":{"members":{"unit":"principalMembers","of":"items"}},"cases":[]},
  directory: { validate: validate_directory, "owner":"directory","properties":{"$schema":["string"],"tenantId":["string"],"principals":["array"],"tenantName":["string"],"cloud":["string"],"readAt":["string"],"complete":["boolean"]},"links":{"principals":{"unit":"principal","of":"items"}},"cases":[]},
  sameManifest: { validate: validate_sameManifest, "owner":"publishedManifest","properties":{"sameAs":["string"]},"links":{},"cases":[]},
  publishedManifest: { validate: validate_publishedManifest, "owner":"publishedManifest","properties":{},"links":{},"cases":[{"property":"sameAs","unit":"sameManifest"},{"property":"sameAs","absent":true,"unit":"manifest"}]},
  publishedAudience: { validate: validate_publishedAudience, "owner":"publishedAudience","properties":{"count":["integer"],"sha256":["string"]},"links":{},"cases":[]},
  publishedPlan: { validate: validate_publishedPlan, "owner":"publishedPlan","properties":{"planId":["string"],"name":["string"],"visibility":["string"],"manifest":["object"],"planFile":["string"],"privateAudience":["object"],"summary":["string"],"description":["string"]},"links":{"manifest":{"unit":"publishedManifest","of":"value"},"privateAudience":{"unit":"publishedAudience","of":"value"}},"cases":[]},
  publishedOfferCategories: { validate: validate_offerCategories, "owner":"publishedOffer","property":"categories","properties":{},"links":{},"cases":[]},
  publishedTerms: { validate: validate_terms, "owner":"publishedTerms","properties":{"text":["string"],"url":["string"]},"links":{},"cases":[]},
  publishedLink: { validate: validate_publishedLink, "owner":"publishedLink","properties":{"name":["string"],"url":["string"]},"links":{},"cases":[]},
  publishedContact: { validate: validate_publishedContact, "owner":"publishedContact","properties":{"name":["string"],"email":["string"],"phone":["string"]},"links":{},"cases":[]},
  publishedSupportUrls: { validate: validate_supportUrls, "owner":"publishedSupportUrls","properties":{"global":["string"],"government":["string"]},"links":{},"cases":[]},
  publishedLogos: { validate: validate_publishedLogos, "owner":"publishedLogos","properties":{"large":["string"],"medium":["string"],"small":["string"]},"links":{},"cases":[]},
  publishedScreenshot: { validate: validate_publishedScreenshot, "owner":"publishedScreenshot","properties":{"image":["string"],"caption":["string"]},"links":{},"cases":[]},
  publishedVideo: { validate: validate_publishedVideo, "owner":"publishedVideo","properties":{"name":["string"],"url":["string"],"thumbnail":["string"]},"links":{},"cases":[]},
  publishedOffer: { validate: validate_publishedOffer, "owner":"publishedOffer","properties":{"alias":["string"],"name":["string"],"searchSummary":["string"],"shortDescription":["string"],"description":["string"],"categories":["array"],"previewAudience":["integer","object"],"leadDestination":["string"],"terms":["object"],"privacyPolicyUrl":["string"],"links":["array"],"supportContact":["object"],"engineeringContact":["object"],"supportUrls":["object"],"logos":["object"],"screenshots":["array"],"videos":["array"]},"links":{"categories":{"unit":"publishedOfferCategories","of":"items"},"previewAudience":{"unit":"publishedAudience","of":"value"},"terms":{"unit":"publishedTerms","of":"value"},"links":{"unit":"publishedLink","of":"items"},"supportContact":{"unit":"publishedContact","of":"value"},"engineeringContact":{"unit":"publishedContact","of":"value"},"supportUrls":{"unit":"publishedSupportUrls","of":"value"},"logos":{"unit":"publishedLogos","of":"value"},"screenshots":{"unit":"publishedScreenshot","of":"items"},"videos":{"unit":"publishedVideo","of":"items"}},"cases":[]},
  entry: { validate: validate_entry, "owner":"entry","properties":{"at":["string"],"state":["string"],"plans":["array"],"roleData":["string"],"note":["string"],"offer":["object"]},"links":{"plans":{"unit":"publishedPlan","of":"items"},"offer":{"unit":"publishedOffer","of":"value"}},"cases":[]},
  published: { validate: validate_published, "owner":"published","properties":{"$schema":["string"],"publisherId":["string"],"offerId":["string"],"entries":["array"],"offerFile":["string"]},"links":{"entries":{"unit":"entry","of":"items"}},"cases":[]},
  accessExpectation: { validate: validate_accessExpectation, "owner":"expectation","properties":{"principal":["string"],"action":["string"],"scope":["string"],"access":["string"]},"links":{},"cases":[]},
  viewExpectation: { validate: validate_viewExpectation, "owner":"expectation","properties":{"principal":["string"],"sees":["string"],"is":["boolean"]},"links":{},"cases":[]},
  expectationScopes: { validate: validate_offerCategories, "owner":"expectation","property":"scopes","properties":{},"links":{},"cases":[]},
  offerExpectation: { validate: validate_offerExpectation, "owner":"expectation","properties":{"offer":["string"],"state":["string"],"version":["string"],"scopes":["array"]},"links":{"scopes":{"unit":"expectationScopes","of":"items"}},"cases":[]},
  noticeExpectation: { validate: validate_noticeExpectation, "owner":"expectation","properties":{"notice":["string"],"seenBy":["string"]},"links":{},"cases":[]},
  registrationExpectation: { validate: validate_registrationExpectation, "owner":"expectation","properties":{"subscription":["string"],"registered":["string"]},"links":{},"cases":[]},
  logExpectation: { validate: validate_logExpectation, "owner":"expectation","properties":{"log":["string"],"operation":["string"]},"links":{},"cases":[]},
  remainderExpectation: { validate: validate_remainderExpectation, "owner":"expectation","properties":{"remains":["string"],"madeBy":["string"]},"links":{},"cases":[]},
  orderExpectation: { validate: validate_orderExpectation, "owner":"expectation","properties":{"order":["string"],"refund":["string"],"cancelUntil":["string"]},"links":{},"cases":[]},
  expectation: { validate: validate_expectation, "owner":"expectation","properties":{"principal":["string"],"action":["string"],"sees":["string"],"offer":["string"],"state":["string"],"notice":["string"],"subscription":["string"],"registered":["string"],"log":["string"],"remains":["string"],"order":["string"]},"links":{},"cases":[{"property":"action","unit":"accessExpectation"},{"property":"sees","unit":"viewExpectation"},{"property":"state","unit":"offerExpectation"},{"property":"notice","unit":"noticeExpectation"},{"property":"registered","unit":"registrationExpectation"},{"property":"log","unit":"logExpectation"},{"property":"remains","unit":"remainderExpectation"},{"property":"order","unit":"orderExpectation"}]},
  planSource: { validate: validate_planSource, "owner":"source","properties":{"plan":["string"]},"links":{},"cases":[]},
  manifestSource: { validate: validate_manifestSource, "owner":"source","properties":{"manifest":["string"]},"links":{},"cases":[]},
  templateSource: { validate: validate_templateSource, "owner":"source","properties":{"template":["string"],"parameters":["string"]},"links":{},"cases":[]},
  publishedSource: { validate: validate_publishedSource, "owner":"source","properties":{"published":["string"],"planId":["string"],"version":["string"]},"links":{},"cases":[]},
  source: { validate: validate_source, "owner":"source","properties":{"plan":["string"],"manifest":["string"],"template":["string"],"published":["string"]},"links":{},"cases":[{"property":"plan","unit":"planSource"},{"property":"manifest","unit":"manifestSource"},{"property":"template","unit":"templateSource"},{"property":"published","unit":"publishedSource"}]},
  publishStep: { validate: validate_publishStep, "owner":"step","properties":{"do":["string"],"offer":["string"],"from":["object"],"id":["string"],"at":["string"],"result":["string"],"error":["string"],"expect":["array"]},"links":{"from":{"unit":"source","of":"value"},"expect":{"unit":"expectation","of":"items"}},"cases":[]},
  acceptStep: { validate: validate_acceptStep, "owner":"step","properties":{"do":["string"],"offer":["string"],"by":["string"],"id":["string"],"at":["string"],"result":["string"],"error":["string"],"expect":["array"]},"links":{"expect":{"unit":"expectation","of":"items"}},"cases":[]},
  stepScopes: { validate: validate_offerCategories, "owner":"step","property":"scopes","properties":{},"links":{},"cases":[]},
  delegateStep: { validate: validate_delegateStep, "owner":"step","properties":{"do":["string"],"offer":["string"],"scopes":["array"],"by":["string"],"id":["string"],"at":["string"],"result":["string"],"error":["string"],"expect":["array"]},"links":{"scopes":{"unit":"stepScopes","of":"items"},"expect":{"unit":"expectation","of":"items"}},"cases":[]},
  deployStep: { validate: validate_deployStep, "owner":"step","properties":{"do":["string"],"template":["string"],"scope":["string"],"by":["string"],"parameters":["string"],"id":["string"],"at":["string"],"result":["string"],"error":["string"],"expect":["array"]},"links":{"expect":{"unit":"expectation","of":"items"}},"cases":[]},
  registerStep: { validate: validate_registerStep, "owner":"step","properties":{"do":["string"],"subscription":["string"],"by":["string"],"id":["string"],"at":["string"],"result":["string"],"error":["string"],"expect":["array"]},"links":{"expect":{"unit":"expectation","of":"items"}},"cases":[]},
  activateStep: { validate: validate_activateStep, "owner":"step","properties":{"do":["string"],"by":["string"],"role":["string"],"scope":["string"],"mfa":["boolean"],"approvedBy":["string"],"id":["string"],"at":["string"],"result":["string"],"error":["string"],"expect":["array"]},"links":{"expect":{"unit":"expectation","of":"items"}},"cases":[]},
  waitStep: { validate: validate_waitStep, "owner":"step","properties":{"do":["string"],"for":["string"],"id":["string"],"at":["string"],"result":["string"],"error":["string"],"expect":["array"]},"links":{"expect":{"unit":"expectation","of":"items"}},"cases":[]},
  acceptUpdateStep: { validate: validate_acceptStep, "owner":"step","properties":{"do":["string"],"offer":["string"],"by":["string"],"id":["string"],"at":["string"],"result":["string"],"error":["string"],"expect":["array"]},"links":{"expect":{"unit":"expectation","of":"items"}},"cases":[]},
  removeStep: { validate: validate_delegateStep, "owner":"step","properties":{"do":["string"],"offer":["string"],"scopes":["array"],"by":["string"],"id":["string"],"at":["string"],"result":["string"],"error":["string"],"expect":["array"]},"links":{"scopes":{"unit":"stepScopes","of":"items"},"expect":{"unit":"expectation","of":"items"}},"cases":[]},
  deleteDefinitionStep: { validate: validate_acceptStep, "owner":"step","properties":{"do":["string"],"offer":["string"],"by":["string"],"id":["string"],"at":["string"],"result":["string"],"error":["string"],"expect":["array"]},"links":{"expect":{"unit":"expectation","of":"items"}},"cases":[]},
  transferStep: { validate: validate_transferStep, "owner":"step","properties":{"do":["string"],"subscription":["string"],"toTenant":["string"],"id":["string"],"at":["string"],"result":["string"],"error":["string"],"expect":["array"]},"links":{"expect":{"unit":"expectation","of":"items"}},"cases":[]},
  roleChangeStep: { validate: validate_roleChangeStep, "owner":"step","properties":{"do":["string"],"role":["string"],"becomes":["string"],"id":["string"],"at":["string"],"result":["string"],"error":["string"],"expect":["array"]},"links":{"expect":{"unit":"expectation","of":"items"}},"cases":[]},
  stopSellStep: { validate: validate_stopSellStep, "owner":"step","properties":{"do":["string"],"offer":["string"],"id":["string"],"at":["string"],"result":["string"],"error":["string"],"expect":["array"]},"links":{"expect":{"unit":"expectation","of":"items"}},"cases":[]},
  orderStep: { validate: validate_orderStep, "owner":"step","properties":{"do":["string"],"product":["string"],"by":["string"],"term":["string"],"quantity":["integer"],"id":["string"],"at":["string"],"result":["string"],"error":["string"],"expect":["array"]},"links":{"expect":{"unit":"expectation","of":"items"}},"cases":[]},
  cancelStep: { validate: validate_cancelStep, "owner":"step","properties":{"do":["string"],"order":["string"],"id":["string"],"at":["string"],"result":["string"],"error":["string"],"expect":["array"]},"links":{"expect":{"unit":"expectation","of":"items"}},"cases":[]},
  setAutoRenewStep: { validate: validate_setAutoRenewStep, "owner":"step","properties":{"do":["string"],"order":["string"],"on":["boolean"],"id":["string"],"at":["string"],"result":["string"],"error":["string"],"expect":["array"]},"links":{"expect":{"unit":"expectation","of":"items"}},"cases":[]},
  step: { validate: validate_step, "owner":"step","properties":{"do":["string"],"id":["string"],"at":["string"],"result":["string"],"error":["string"],"expect":["array"]},"links":{"expect":{"unit":"expectation","of":"items"}},"cases":[{"property":"do","equals":"publish","unit":"publishStep"},{"property":"do","equals":"accept","unit":"acceptStep"},{"property":"do","equals":"delegate","unit":"delegateStep"},{"property":"do","equals":"deploy","unit":"deployStep"},{"property":"do","equals":"register","unit":"registerStep"},{"property":"do","equals":"activate","unit":"activateStep"},{"property":"do","equals":"wait","unit":"waitStep"},{"property":"do","equals":"acceptUpdate","unit":"acceptUpdateStep"},{"property":"do","equals":"remove","unit":"removeStep"},{"property":"do","equals":"deleteDefinition","unit":"deleteDefinitionStep"},{"property":"do","equals":"transfer","unit":"transferStep"},{"property":"do","equals":"roleChange","unit":"roleChangeStep"},{"property":"do","equals":"stopSell","unit":"stopSellStep"},{"property":"do","equals":"order","unit":"orderStep"},{"property":"do","equals":"cancel","unit":"cancelStep"},{"property":"do","equals":"setAutoRenew","unit":"setAutoRenewStep"}]},
  providerPersonMemberOf: { validate: validate_offerCategories, "owner":"providerPerson","property":"memberOf","properties":{},"links":{},"cases":[]},
  providerPerson: { validate: validate_providerPerson, "owner":"providerPerson","properties":{"displayName":["string"],"userType":["string"],"memberOf":["array"],"adminAgent":["boolean"]},"links":{"memberOf":{"unit":"providerPersonMemberOf","of":"items"}},"cases":[]},
  provider: { validate: validate_provider, "owner":"provider","properties":{"directory":["string"],"people":["object"]},"links":{"people":{"unit":"providerPerson","of":"values"}},"cases":[]},
  subscriptionRegisteredProviders: { validate: validate_offerCategories, "owner":"subscription","property":"registeredProviders","properties":{},"links":{},"cases":[]},
  subscriptionResourceGroups: { validate: validate_offerCategories, "owner":"subscription","property":"resourceGroups","properties":{},"links":{},"cases":[]},
  subscriptionAllowedManagingTenants: { validate: validate_offerCategories, "owner":"subscription","property":"allowedManagingTenants","properties":{},"links":{},"cases":[]},
  denyAssignmentActions: { validate: validate_offerCategories, "owner":"denyAssignment","property":"actions","properties":{},"links":{},"cases":[]},
  denyAssignmentNotActions: { validate: validate_offerCategories, "owner":"denyAssignment","property":"notActions","properties":{},"links":{},"cases":[]},
  denyAssignment: { validate: validate_denyAssignment, "owner":"denyAssignment","properties":{"scope":["string"],"actions":["array"],"notActions":["array"]},"links":{"actions":{"unit":"denyAssignmentActions","of":"items"},"notActions":{"unit":"denyAssignmentNotActions","of":"items"}},"cases":[]},
  subscription: { validate: validate_subscription, "owner":"subscription","properties":{"name":["string"],"subscriptionId":["string"],"channel":["string"],"registeredProviders":["array"],"resourceGroups":["array"],"allowedManagingTenants":["array"],"denyAssignments":["array"]},"links":{"registeredProviders":{"unit":"subscriptionRegisteredProviders","of":"items"},"resourceGroups":{"unit":"subscriptionResourceGroups","of":"items"},"allowedManagingTenants":{"unit":"subscriptionAllowedManagingTenants","of":"items"},"denyAssignments":{"unit":"denyAssignment","of":"items"}},"cases":[]},
  delegationScopes: { validate: validate_offerCategories, "owner":"delegation","property":"scopes","properties":{},"links":{},"cases":[]},
  delegation: { validate: validate_delegation, "owner":"delegation","properties":{"offer":["string"],"scopes":["array"]},"links":{"scopes":{"unit":"delegationScopes","of":"items"}},"cases":[]},
  heldRole: { validate: validate_heldRole, "owner":"heldRole","properties":{"role":["string"],"scope":["string"]},"links":{},"cases":[]},
  customerPerson: { validate: validate_customerPerson, "owner":"customerPerson","properties":{"displayName":["string"],"userType":["string"],"roles":["array"]},"links":{"roles":{"unit":"heldRole","of":"items"}},"cases":[]},
  customer: { validate: validate_customer, "owner":"customer","properties":{"name":["string"],"tenantId":["string"],"subscriptions":["array"],"cloud":["string"],"billingCountry":["string"],"delegations":["array"],"people":["object"]},"links":{"subscriptions":{"unit":"subscription","of":"items"},"delegations":{"unit":"delegation","of":"items"},"people":{"unit":"customerPerson","of":"values"}},"cases":[]},
  productTerms: { validate: validate_offerCategories, "owner":"product","property":"terms","properties":{},"links":{},"cases":[]},
  productCountries: { validate: validate_offerCategories, "owner":"product","property":"countries","properties":{},"links":{},"cases":[]},
  product: { validate: validate_product, "owner":"product","properties":{"name":["string"],"type":["string"],"resellers":["string"],"selected":["boolean"],"terms":["array"],"usageBased":["boolean"],"trial":["boolean"],"countries":["array"],"onePerCustomer":["boolean"]},"links":{"terms":{"unit":"productTerms","of":"items"},"countries":{"unit":"productCountries","of":"items"}},"cases":[]},
  scenario: { validate: validate_scenario, "owner":"scenario","properties":{"$schema":["string"],"name":["string"],"timeline":["array"],"extends":["string"],"profile":["string"],"offers":["object"],"provider":["object"],"customer":["object"],"products":["object"]},"links":{"timeline":{"unit":"step","of":"items"},"offers":{"unit":"source","of":"values"},"provider":{"unit":"provider","of":"value"},"customer":{"unit":"customer","of":"value"},"products":{"unit":"product","of":"values"}},"cases":[]},
};
